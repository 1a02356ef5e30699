import Counterseal.Staff
import Design

// What came of the last thing that this manager asked for.
Notice {
    required property StaffModel session

    mark: ({
            "enrolled": "good",
            "revoked": "good",
            "exported": "good",
            "policy-changed": "good",
            "waiting": "info"
        })[session.managed] ?? "danger"
    objectName: "managed"
    text: DeskWords.managed(session.managed, session.managedWhom)
    visible: text !== ""
}
