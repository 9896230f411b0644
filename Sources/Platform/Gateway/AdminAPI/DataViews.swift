internal import PlatformCore
package import PlatformEngine

extension CheckReport {
    /// What operators see of a check.
    package var shown: JSONObject {
        [
            "isSound": .bool(isSound),
            "users": .integer(Int64(userCount)),
            "conversations": .integer(Int64(conversationCount)),
            "messages": .integer(Int64(messageCount)),
            "changes": .integer(Int64(changeCount)),
            "mailboxEntries": .integer(Int64(mailboxEntryCount)),
            "commits": .integer(Int64(commitCount)),
            "problemCount": .integer(Int64(problemCount)),
            "problems": .array(
                problems.map { .object(["rule": .string($0.rule.rawValue), "text": .string($0.text)]) }
            ),
        ]
    }
}

extension MessageTrace {
    /// What operators see of a message; its content is not theirs.
    func shown(times: CommitTimes?, pushCount: UInt32?) -> JSONObject {
        let message = view.message
        var object: JSONObject = [
            "uid": .string(view.uid.description),
            "conversation": .integer(Int64(conversation.rawValue)),
            "kind": .string("\(name.kind)"),
            "sender": .string(view.sender.text),
            "seq": .integer(Int64(message.seq.rawValue)),
            "lsn": .integer(Int64(clamping: message.lsn.rawValue)),
            "sentTime": .integer(message.sentTime.rawValue),
            "objectName": message.body.map { .string($0.objectName) } ?? .null,
            "state": .string(message.stateName),
        ]
        object.append("stages", times.map { .object($0.shown) } ?? .null)
        object.append("pushedToLinks", pushCount.map { .integer(Int64($0)) } ?? .null)
        if let peer {
            object.append("isDelivered", .bool(peer.deliveredUpTo >= message.seq))
            object.append("isRead", .bool(peer.readUpTo >= message.seq))
        }
        return object
    }
}

extension Message {
    fileprivate var stateName: String {
        switch state {
        case .sent: "sent"
        case .edited: "edited"
        case .recalled: "recalled"
        }
    }
}

extension CommitTimes {
    /// Microseconds since the oldest command of the commit was accepted.
    fileprivate var shown: JSONObject {
        [
            "acceptedMicroseconds": .integer(0),
            "decidedMicroseconds": .integer(Self.microseconds(acceptedAt, decidedAt)),
            "committedMicroseconds": .integer(Self.microseconds(acceptedAt, committedAt)),
            "committedAt": .integer(time.rawValue),
            "commandsInCommit": .integer(Int64(commandCount)),
        ]
    }

    private static func microseconds(_ from: UInt64, _ to: UInt64) -> Int64 {
        Int64(clamping: (to > from ? to - from : 0) / 1_000)
    }
}
