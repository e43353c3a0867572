"""**What it does.** Refuses a file that is neither UTF-8 nor UTF-16 with a byte order mark, and says at which byte.

**Why it matters.** A guess at the encoding can turn one figure or name into another without anyone seeing it.

**Example.** A record saved as GBK by an older editor, or a picture that ends in ``.yaml``.

**How to mend it.** Save the file as UTF-8; ``iconv -f GB18030 -t UTF-8`` does it on the command line.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Rule

RULES = (Rule("FC002", "encoding", "error", "the file is not UTF-8 or UTF-16"),)
UNSHOWN = {"FC002": "bytes that are no UTF-8 cannot stand in this file"}
