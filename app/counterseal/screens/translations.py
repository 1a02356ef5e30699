"""The language of a screen: words, numbers and reading direction, changed at any moment and all at once."""

from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from counterseal.tradein.language import Language

I18N = Path(__file__).parents[3] / "resources" / "i18n"

LOCALES = MappingProxyType(
    {
        Language.ENGLISH: "en_GB",
        Language.GERMAN: "de_DE",
        Language.SPANISH: "es_ES",
        Language.FRENCH: "fr_FR",
        Language.CZECH: "cs_CZ",
        # writes numbers with the digits that the certificate and the phone's own menus have: 4,312
        Language.ARABIC: "ar_AE",
    }
)


def compiled(language: Language) -> Path:
    """Where a language's words are, once lrelease has made them from the .ts file beside."""
    return I18N / f"counterseal_{language}.qm"


def missing() -> list[Language]:
    """Languages whose words nobody has compiled."""
    return [language for language in Language if not compiled(language).is_file()]


class Translations:
    """The words in use. Qt's own are not among them: no text of Qt's is on a screen."""

    def __init__(self) -> None:
        self._translators: dict[Language, QTranslator] = {}
        for language in Language:
            translator = QTranslator()
            if translator.load(str(compiled(language))):
                self._translators[language] = translator
        self._installed: QTranslator | None = None
        # PySide looks once in each for a Python method, and locks the interpreter for it. That is done here:
        # the thread that loads QML files must never wait for this one where this one may wait for it.
        for translator in self._translators.values():
            QGuiApplication.installTranslator(translator)
        QGuiApplication.translate("", "")
        for translator in self._translators.values():
            QGuiApplication.removeTranslator(translator)

    def show(self, engine: QQmlEngine, language: Language) -> None:
        """Says what the engine shows in a language: bindings with `qsTr` or `Qt.uiLanguage` follow at once.

        Raises FileNotFoundError if the language's words were not compiled.
        """
        if language not in self._translators:
            raise FileNotFoundError(compiled(language))
        # numbers inside words are written as they are translated: the locale comes first
        locale = QLocale(LOCALES[language])
        QLocale.setDefault(locale)
        before, self._installed = self._installed, self._translators[language]
        if before is not self._installed:
            QGuiApplication.installTranslator(self._installed)
            if before:
                QGuiApplication.removeTranslator(before)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        engine.setUiLanguage(locale.bcp47Name())

    def close(self) -> None:
        """Before the engine ends: nothing may be said anew while it does."""
        if self._installed:
            QGuiApplication.removeTranslator(self._installed)
