"""Loads QML files in Qt's own thread and changes the language meanwhile, over and over; prints how often."""

import sys

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from counterseal.screens.application import QML, make_application
from counterseal.screens.translations import Translations
from counterseal.tradein.language import Language

ROUNDS = 30


def main() -> None:
    application = make_application("test")
    translations = Translations()
    files = [QUrl.fromLocalFile(str(path)) for path in (QML / "Words").glob("*.qml")]
    changes = 0
    for _ in range(ROUNDS):
        engine = QQmlEngine()
        engine.addImportPath(str(QML))
        loading = [QQmlComponent(engine, file, QQmlComponent.CompilationMode.Asynchronous) for file in files]
        while any(component.isLoading() for component in loading):
            for language in Language:
                translations.show(engine, language)
                changes += 1
            application.processEvents()
        del loading, engine
    sys.stdout.write(f"{changes}\n")


if __name__ == "__main__":
    main()
