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


def write_types(python_file: Path, import_path: Path) -> None:
    """One module of the import path: its qmldir, and the types one Python file registers."""
    line = next(line for line in python_file.read_text().splitlines() if line.startswith(NAME_LINE))
    uri = line.removeprefix(NAME_LINE).strip('"')
    module = import_path.joinpath(*uri.split("."))
    module.mkdir(parents=True)
    metatypes = module / f"{python_file.stem}_metatypes.json"
    run("pyside6-metaobjectdump", "-o", metatypes, python_file)
    # qmllint resolves a list by its element type only
    metatypes.write_text(metatypes.read_text().replace('"list"', '"QList<QVariant>"'))
    run(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", module / "types.qmltypes", "-o", module / "unused.cpp"),
        *("--import-name", uri, "--major-version", "1", metatypes),
    )
    (module / "qmldir").write_text(f"module {uri}\ndepends QtQuick\ntypeinfo types.qmltypes\n")


def run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([TOOLS / tool, *arguments], check=True, capture_output=True, text=True)


def lint() -> subprocess.CompletedProcess[str]:
    """Runs qmllint over every QML file; any warning makes its return code non-zero."""
    with tempfile.TemporaryDirectory() as folder:
        import_path = Path(folder)
        for python_file in sorted(SCREENS.glob("*.py")):
            if NAME_LINE in python_file.read_text():
                write_types(python_file, import_path)
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
