import Foundation
import PlatformVerifying
import TestSupport
import Testing

/// What is written is what is read.
struct `A history in a file` {
    @Test func `is read as it was written, and its verdict shows the lines that break a rule`() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path(to: "history")
        let writer = try HistoryWriter(path: path)
        let (ann, bob) = (Who(tenant: "shop", user: "ann", device: "phone"), Who(tenant: "shop", user: "bob"))
        let log = LogName.private("bob", "ann")
        let send = writer.invoke(ann, .send(to: log, tag: 1, id: "x", reuses: nil, seenBy: nil, isCounted: true))
        writer.end(send, .ok, ann, .sent(seq: 1, place: 1, uid: "UID1"))
        let load = writer.invoke(bob, .load(log, after: 0, by: .difference))
        writer.end(load, .ok, bob, .page([], head: 0, hasMore: false))
        writer.note(bob, .fault("kill"))
        try writer.close()

        let reader = HistoryReader(path: path)
        var events: [Event] = []
        try reader.forEach { line, event in
            events.append(event)
            #expect(line == events.count)
        }
        #expect(events.map(\.kind) == [.invoke, .ok, .invoke, .ok, .note])
        #expect(events.map(\.op) == [1, 1, 2, 2, 0])
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.at <= $1.at })
        let verdict = try Checker.check(reader)
        #expect(!verdict.isSound)
        #expect(verdict.faultCount == 1)
        let text = try verdict.text(reader)
        #expect(text.contains("sends once"))
        #expect(text.contains("\"uid\":\"UID1\""))
        #expect(text.contains("VIOLATED"))
    }

    @Test func `that was cut off is refused with the line`() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path(to: "history")
        try "{\"at\":1".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: HistoryError.self) { try Checker.check(HistoryReader(path: path)) }
    }
}
