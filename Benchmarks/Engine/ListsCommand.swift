internal import ArgumentParser
internal import BenchmarkSupport
internal import Foundation
internal import PlatformCore
internal import PlatformEngine

/// Asks for the conversation list and for all that changed, as a user with many conversations does.
struct ListsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lists",
        abstract: "List and sync the conversations of a user who has many."
    )

    @Option(help: "The user's groups.")
    var groups = 5_000
    @Option(help: "Groups in which something is said between two questions.")
    var changed = 50
    @Option(help: "Conversations of a page.")
    var page = 100
    @Flag(help: "Derive the list anew for each question.")
    var forget = false
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let scratch = NSTemporaryDirectory() + "echoim-benchmark-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        var policy = EnginePolicy()
        if forget { policy.listRowCountMax = 0 }
        let rig = try EngineRig(store: scratch, sink: SendLoop(contentBytes: 0), policy: policy)
        let account = try fill(rig)
        var row = Row("lists, \(groups) groups, pages of \(page)")
        let (head, synced) = try time { try syncAll(account, rig) }
        row.add("sync from zero, all pages", synced, "ms")
        row.add("list, first page", try time { try list(account, nil, rig) }.milliseconds, "ms")
        let whole = try time { try listAll(account, rig) }
        row.add("list, each page", whole.milliseconds / Double(whole.result), "ms")
        for index in 0..<changed { try say(in: index * (groups / changed), rig) }
        row.add("list after \(changed) changes", try time { try list(account, nil, rig) }.milliseconds, "ms")
        row.add("sync of \(changed) changed", try time { try sync(account, head, rig) }.milliseconds, "ms")
        rig.close()
        print(json ? try row.json() : row.line)
    }

    private func fill(_ rig: EngineRig) throws -> AccountNumber {
        let account = try Population(rig: rig).accounts(2)[0]
        for index in 0..<groups {
            let members = [Town.person(0), Town.person(1)]
            _ = try rig.run(.createGroup(GroupCreation(id: group(index), name: "", owner: nil, members: members)))
            try say(in: index, rig)
        }
        return account
    }

    private func group(_ index: Int) -> GroupID { GroupID(unchecked: "g\(index)") }

    private func say(in index: Int, _ rig: EngineRig) throws {
        let body = MessageBody(objectName: "RC:TxtMsg", content: Array(repeating: 0x61, count: 128))
        let send = Send(from: .id(Town.person(1)), target: .group(group(index)), body: body)
        _ = try rig.run(.send(send))
    }

    private func list(_ account: AccountNumber, _ start: ConversationPage?, _ rig: EngineRig) throws
        -> ConversationPage?
    {
        guard case .conversations(_, let next) = try rig.ask(.conversations(account, page: start, limit: page)) else {
            throw Refused()
        }
        return next
    }

    /// Walks the whole list; answers how many pages it has.
    private func listAll(_ account: AccountNumber, _ rig: EngineRig) throws -> Int {
        var next = try list(account, nil, rig)
        var count = 1
        while let start = next {
            next = try list(account, start, rig)
            count += 1
        }
        return count
    }

    private func sync(_ account: AccountNumber, _ after: SyncCursor, _ rig: EngineRig) throws -> SyncPage {
        guard case .sync(let found) = try rig.ask(.sync(account, after: after, limit: page)) else { throw Refused() }
        return found
    }

    /// Asks for all pages from nothing on; answers where they end.
    private func syncAll(_ account: AccountNumber, _ rig: EngineRig) throws -> SyncCursor {
        var found = try sync(account, .zero, rig)
        while found.hasMore { found = try sync(account, found.cursor, rig) }
        return found.cursor
    }

    private func time<Result>(_ body: () throws -> Result) rethrows -> (result: Result, milliseconds: Double) {
        let began = DispatchTime.now().uptimeNanoseconds
        let result = try body()
        return (result, Double(DispatchTime.now().uptimeNanoseconds - began) / 1_000_000)
    }
}
