import SwiftProtobuf

@testable import PlatformGateway

/// A device that follows the rules of `link.md`, section 3, and notices when they do not lead anywhere.
///
/// It keeps what stands at each place of its mailbox and at each seq of its groups.
final class TestDevice {
    let client: TestClient
    /// What stands where, by conversation: the mailbox is "".
    private(set) var logs: [String: [String]] = [:]
    private(set) var cursor: WireCursor
    /// Answers whose turn is not yet: by log and number.
    private var ahead: [String: [UInt32: String]] = [:]
    private var sent: [UInt32: (log: String, text: String)] = [:]
    private var questions: [UInt32: String] = [:]
    /// Groups of which something was dropped while a difference was under way: it may have been read before that.
    private var mustAskAgain: Set<String> = []
    private var isSyncing = false
    private var mustSyncAgain = false

    init(_ client: TestClient) {
        self.client = client
        cursor = client.welcome?.head ?? WireCursor()
    }

    func send(_ text: String, to user: String) {
        sent[client.send(text, to: user)] = ("", text)
    }

    func send(_ text: String, toGroup group: String) {
        sent[client.send(text, toGroup: group)] = (group, text)
    }

    /// Handles all it heard; says whether that was anything.
    func listen() -> Bool {
        let frames = client.take()
        for frame in frames {
            switch frame.frame {
            case .update(let update): apply(update)
            case .result(let result): apply(result)
            case .error, .goingAway, nil: break
            }
        }
        return !frames.isEmpty
    }

    private func apply(_ update: WireUpdate) {
        switch update.update {
        case .mailbox(let item): apply(item)
        case .groupItem(let item): apply(item.item, of: item.group)
        case .catchUp(let page): apply(page)
        default: break
        }
    }

    private func apply(_ result: WireResult) {
        if let (log, text) = sent.removeValue(forKey: result.requestID) {
            apply(text, at: log.isEmpty ? result.sent.place : result.sent.seq, of: log, isAnswer: true)
        }
        if case .sync(let page) = result.result {
            isSyncing = false
            apply(page)
            if page.hasMore_p || mustSyncAgain { sync() }
        }
        guard let group = questions.removeValue(forKey: result.requestID) else { return }
        for item in result.difference.items { apply(item, of: group) }
        if mustAskAgain.remove(group) != nil || result.difference.hasMore_p { askDifference(of: group) }
    }

    private func apply(_ page: WireSyncPage) {
        for item in page.mailbox { apply(item) }
        for summary in page.conversations where summary.conversation.kind == .group {
            if summary.head > count(summary.conversation.id) { askDifference(of: summary.conversation.id) }
        }
        cursor.lsn = max(cursor.lsn, page.cursor.lsn)
    }

    private func apply(_ item: WireMailboxItem) {
        apply("\(item.conversation.id): \(item.entry.message.content)", at: item.place, of: "", isAnswer: false)
    }

    private func apply(_ item: WireLogItem, of group: String) {
        apply(item.message.content, at: item.seq, of: group, isAnswer: false)
    }

    private func apply(_ text: String, at number: UInt32, of log: String, isAnswer: Bool) {
        if number <= count(log) { return }
        guard number == count(log) + 1 else {
            if isAnswer {
                ahead[log, default: [:]][number] = text
            } else if log.isEmpty {
                sync()
            } else {
                askDifference(of: log)
            }
            return
        }
        logs[log, default: []].append(text)
        if log.isEmpty { cursor.place = number }
        if let next = ahead[log]?.removeValue(forKey: number + 1) {
            apply(next, at: number + 1, of: log, isAnswer: true)
        }
    }

    private func sync() {
        mustSyncAgain = isSyncing
        if isSyncing { return }
        isSyncing = true
        let cursor = cursor
        client.say { $0.sync.after = cursor }
    }

    private func askDifference(of group: String) {
        if questions.values.contains(group) {
            mustAskAgain.insert(group)
            return
        }
        let after = UInt32(count(group))
        let requestID = client.say { frame in
            frame.difference.conversation.kind = .group
            frame.difference.conversation.id = group
            frame.difference.after = after
        }
        questions[requestID] = group
    }

    private func count(_ log: String) -> Int { logs[log]?.count ?? 0 }
}
