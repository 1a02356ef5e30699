"""Lints the QML with qmllint, against the types our Python registers.

    python -m tests.screens.lint_qml

qmllint knows a Python type only from a .qmltypes file; these are generated anew into a temporary import path.
Prints what qmllint found and exits with its code; one warning is one too many.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
QML = ROOT / "resources" / "qml"
SCREENS = ROOT / "app" / "counterseal" / "screens"
TOOLS = Path(sys.executable).parent

NAME_LINE = "QML_IMPORT_NAME = "


def write_types(uri: str, python_files: list[Path], import_path: Path) -> None:
    """One module of the import path: its qmldir, and the types that these Python files register in it."""
    module = import_path.joinpath(*uri.split("."))
    module.mkdir(parents=True)
    metatypes = module / "metatypes.json"
    # the tool knows what inherits from QObject only if it has read so before
    python_files.sort(key=lambda file: "(QObject)" not in file.read_text())
    run("pyside6-metaobjectdump", "-o", metatypes, *python_files)
    # qmllint resolves a list by its element type only
    metatypes.write_text(metatypes.read_text().replace('"list"', '"QList<QVariant>"'))
    run(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", module / "types.qmltypes", "-o", module / "unused.cpp"),
        *("--import-name", uri, "--major-version", "1", metatypes),
    )
    (module / "qmldir").write_text(f"module {uri}\ndepends QtQuick\ntypeinfo types.qmltypes\n")


def modules() -> dict[str, list[Path]]:
    """The Python files that register types, by the QML module that they say they belong to."""
    found: dict[str, list[Path]] = {}
    for python_file in sorted(SCREENS.glob("*.py")):
        for line in python_file.read_text().splitlines():
            if line.startswith(NAME_LINE):
                found.setdefault(line.removeprefix(NAME_LINE).strip('"'), []).append(python_file)
    return found


def run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([TOOLS / tool, *arguments], check=True, capture_output=True, text=True)


def lint() -> subprocess.CompletedProcess[str]:
    """Runs qmllint over every QML file; any warning makes its return code non-zero."""
    with tempfile.TemporaryDirectory() as folder:
        import_path = Path(folder)
        for uri, python_files in modules().items():
            write_types(uri, python_files, import_path)
        command: list[str | Path] = [
            TOOLS / "pyside6-qmllint",
            "-I",
            import_path,
            "-I",
            QML,
            "--max-warnings",
            "0",
        ]
        return subprocess.run(
            [*command, *sorted(QML.rglob("*.qml"))], capture_output=True, text=True, check=False
        )


if __name__ == "__main__":
    result = lint()
    sys.stdout.write(result.stdout + result.stderr)
    sys.exit(result.returncode)
