import PlatformCore
import PlatformVerifying

/// Holds what an app server was told against the history of the run: clause 9 from the other side.
///
/// Every message that was acknowledged was told of at least once with the UID of its acknowledgement, unless it was taken
/// back before it could be; and what was told of a conversation came in its order.
struct ToldCheck {
    private(set) var problems: [String] = []
    /// Acknowledged messages that were told of.
    private(set) var toldCount = 0
    /// Calls that told of what had been told.
    private(set) var repeatedCount = 0
    private(set) var recalledCount = 0
    private(set) var unjudgedCount = 0

    /// Broken rules that are shown.
    private static let problemCountMax = 5

    init(_ told: [AppServer.Told], of appKey: String, _ history: HistoryReader) throws {
        var (taken, recalled, known): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        var tags: [UInt64: String] = [:]
        var last: [ConversationNumber: MessageUID] = [:]
        for call in told {
            guard let uid = call.fields["msgUID"] else {
                problems.append("a call without msgUID: \(call.fields)")
                continue
            }
            if known.insert(uid).inserted { requireOrder(uid, &last) } else { repeatedCount += 1 }
            if let original = call.fields["originalMsgUID"] {
                if call.fields["objectName"] == "RC:RcCmd" { recalled.insert(original) }
                continue
            }
            if call.isTaken { taken.insert(uid) }
            guard let tag = Tag.read(call.fields["content"] ?? "") else { continue }
            if let other = tags[tag], other != uid {
                problems.append("message \(tag) was told of as \(other) and \(uid)")
            }
            tags[tag] = uid
        }
        for (tag, uid) in try Self.acknowledged(in: appKey, history).sorted(by: { $0.key < $1.key }) {
            let found = uid.isEmpty ? tags[tag] : uid
            if let found, taken.contains(found) {
                toldCount += 1
                if let other = tags[tag], other != found {
                    problems.append("message \(tag) is \(found), and was told of as \(other)")
                }
            } else if found == nil {
                // A Telegram client knows no UID, by which a message that was taken back could be told.
                unjudgedCount += 1
            } else if recalled.contains(uid) {
                recalledCount += 1
            } else {
                problems.append("message \(tag), \(uid), was acknowledged and never told of")
            }
        }
    }

    var isSound: Bool { problems.isEmpty }

    var text: String {
        let counts = """
            callbacks: \(toldCount) acknowledged messages told of, \(recalledCount) taken back, \
            \(unjudgedCount) not judged, \(repeatedCount) calls repeated

            """
        return problems.prefix(Self.problemCountMax).map { "violation of clause 9: \($0)\n" }.joined() + counts
    }

    /// Within a conversation time and counter of UIDs grow.
    private mutating func requireOrder(_ text: String, _ last: inout [ConversationNumber: MessageUID]) {
        guard let uid = MessageUID(text) else { return problems.append("\(text) is no UID") }
        if let before = last[uid.conversation], (before.sentTime, before.counter) > (uid.sentTime, uid.counter) {
            problems.append("\(uid) was told of behind \(before)")
        }
        last[uid.conversation] = uid
    }

    /// The messages that somebody was told are said, with their UID where the answer had it.
    private static func acknowledged(in appKey: String, _ history: HistoryReader) throws -> [UInt64: String] {
        var asked: [UInt64: UInt64] = [:]
        var acknowledged: [UInt64: String] = [:]
        try history.forEach { _, event in
            guard event.who.tenant == appKey else { return }
            switch (event.kind, event.act) {
            case (.invoke, .send(_, let tag, _, _, _, _)): asked[event.op] = tag
            case (.ok, .sent(_, _, let uid)):
                guard let tag = asked.removeValue(forKey: event.op) else { return }
                if acknowledged[tag, default: ""].isEmpty { acknowledged[tag] = uid }
            default: break
            }
        }
        return acknowledged
    }
}
