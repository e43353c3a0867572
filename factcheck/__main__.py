"""The program's entry: what needs no command line parser is answered before one is imported."""

from __future__ import annotations

import sys


def main() -> None:
    """Run factcheck on ``sys.argv`` and exit with its status."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from . import __version__

        sys.stdout.write(f"factcheck {__version__}\n")
        return
    from .cli.run import run

    sys.exit(run())


if __name__ == "__main__":
    main()
