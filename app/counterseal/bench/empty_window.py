"""The smallest PySide6 program with a QML window: what every Qt screen has to start first."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

QML = b"import QtQuick\nWindow { visible: true; width: 1080; height: 1920 }"

if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    sys.exit(application.exec())
