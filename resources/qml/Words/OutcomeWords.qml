pragma Singleton
import QtQuick

// How a trade-in ended, never saying more than was observed.
QtObject {
    function title(outcome: string): string {
        switch (outcome) {
        case "erased":
            return qsTr("Your phone was erased");
        case "contradicted":
            return qsTr("Your phone was not erased as it should be");
        default:
            return qsTr("We could not prove that your phone was erased");
        }
    }

    function lead(outcome: string): string {
        switch (outcome) {
        case "erased":
            return qsTr("We saw it restart, come back as new and refuse its old connection. This certificate says so, and anyone can check it.");
        case "contradicted":
            return qsTr("What we saw does not fit an erased phone. Do not hand it over. This record says what we saw.");
        default:
            return qsTr("Do not hand it over as erased. This record says what we saw and what we did not see.");
        }
    }

    function drawing(outcome: string): string {
        return outcome === "erased" ? "outcome-erased" : outcome === "contradicted" ? "outcome-contradicted" : "outcome-not-proven";
    }
}
