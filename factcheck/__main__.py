"""The program's entry."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run factcheck on ``sys.argv`` and end with its status."""
    if sys.argv[1:] in (["--version"], ["-V"]) and sys.stdout is not None:
        from . import __version__

        try:  # answered before anything is imported
            os.write(1, f"factcheck {__version__}\n".encode())
            os._exit(0)
        except OSError:
            pass  # said below in words, as for every command
    status = 2
    try:
        if sys.getfilesystemencoding() != "utf-8":
            from .cli.utf8 import into_utf8

            into_utf8()
        # A run is short and makes few cycles; looking for them costs a tenth of the time, from the first import on.
        gc.disable()
        from .cli.run import run

        status = run()
        # Everything is written; taking thousands of claims apart one by one before the process ends is time for nothing.
        sys.stderr.flush()
    except KeyboardInterrupt:
        status = 130
    except OSError:  # standard error is closed or full: there is nobody left to tell
        pass
    os._exit(status)


if __name__ == "__main__":
    main()
