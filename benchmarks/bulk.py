"""``verify`` of 1,000 generated files against bare YAML composition and against other checkers of the same files.

Goal: at most 2.0 times ``yaml.compose(…, Loader=CBaseLoader)`` of the same files, whole process against whole process.
yamllint and check-jsonschema are timed beside it where they are installed; they check the form, not the figures.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import corpus
from timing import compile_package, paired, peak_memory_mib, script

COMPOSE = """
import sys, yaml
from pathlib import Path
for path in sorted(Path(sys.argv[1]).glob("*.yaml")):
    with open(path, "rb") as stream:
        yaml.compose(stream, Loader=yaml.CBaseLoader)
"""


def main() -> None:
    """Print the ratios and the peak memory."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    compile_package()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "claims")
        corpus.write(folder, files)
        verify = [script("factcheck"), "verify", "--output-format", "concise", str(folder)]
        compose = [sys.executable, "-c", COMPOSE, str(folder)]
        print(paired(verify, compose, 11).line(f"verify {files} files", "compose"))
        print(f"peak memory: verify {peak_memory_mib(verify):.0f} MiB, compose {peak_memory_mib(compose):.0f} MiB")
        others = {"yamllint": [script("yamllint"), "-d", "relaxed", str(folder)]}
        schema = Path(name, "schema.json")
        if Path(script("check-jsonschema")).exists():
            import subprocess

            schema.write_bytes(subprocess.run([script("factcheck"), "schema"], capture_output=True, check=True).stdout)
            paths = [str(path) for path in sorted(folder.glob("*.yaml"))]
            others["check-jsonschema"] = [script("check-jsonschema"), "--schemafile", str(schema), *paths]
        for tool, command in others.items():
            if Path(command[0]).exists():
                print(paired(verify, command, 3).line(f"verify {files} files", tool))
            else:
                print(f"{tool}: not installed here")


if __name__ == "__main__":
    main()
