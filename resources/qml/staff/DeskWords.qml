pragma Singleton
import QtQuick

// Words for codes that the desk's lists show.
QtObject {
    function ending(name: string): string {
        switch (name) {
        case "erased":
            return qsTr("Erased, and proven");
        case "not-proven":
            return qsTr("Erase not proven");
        case "contradicted":
            return qsTr("Not erased: the phone contradicted itself");
        case "returned":
            return qsTr("The customer kept the phone");
        case "interrupted":
            return qsTr("Interrupted; the customer kept the phone");
        default:
            return qsTr("At the kiosk now");
        }
    }
    function endingMark(name: string): string {
        return ({
                "erased": "good",
                "not-proven": "caution",
                "contradicted": "danger"
            })[name] ?? "info";
    }
}
