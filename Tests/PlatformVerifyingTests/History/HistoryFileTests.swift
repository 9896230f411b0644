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

    /// One message, said, read by both sides and judged whole.
    private func writeWhole(to path: String) throws {
        let writer = try HistoryWriter(path: path)
        let ann = Who(tenant: "shop", user: "ann", device: "phone")
        let log = LogName.private("bob", "ann")
        let send = writer.invoke(ann, .send(to: log, tag: 1, id: "x", reuses: nil, seenBy: nil, isCounted: true))
        writer.end(send, .ok, ann, .sent(seq: 1, place: 1, uid: "UID1"))
        let item = Item(1, .message, uid: "UID1", tag: 1)
        for reader in [ann, Who(tenant: "shop", user: "bob")] {
            let load = writer.invoke(reader, .load(log, after: 0, by: .difference))
            writer.end(load, .ok, reader, .page([item], head: 1, hasMore: false))
            let mailbox = LogName.mailbox(of: reader.user)
            let sync = writer.invoke(reader, .load(mailbox, after: 0, by: .sync))
            writer.end(sync, .ok, reader, .page([item.inMailbox(at: 1, of: log)], head: 1, hasMore: false))
            let list = writer.invoke(reader, .list(isFirst: true))
            writer.end(list, .ok, reader, .listed([log], hasMore: false))
        }
        writer.over()
        try writer.close()
    }

    @Test func `through to the run's end leaves no doubt`() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path(to: "history")
        try writeWhole(to: path)
        let verdict = try Checker.check(HistoryReader(path: path))
        #expect(verdict.isGood, "\(verdict.doubts) \(verdict.violations)")
        #expect(try verdict.text(HistoryReader(path: path)).hasSuffix("verdict: no violation\n"))
    }

    @Test func `that was cut off anywhere is judged as far as it goes, and is never good`() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path(to: "history")
        try writeWhole(to: path)
        let bytes = try Data(contentsOf: URL(filePath: path))
        let first = try #require(bytes.firstIndex(of: UInt8(ascii: "\n")))
        for end in stride(from: first + 1, to: bytes.count, by: 7) {
            let cut = path + "-\(end)"
            try bytes[..<end].write(to: URL(filePath: cut))
            let verdict = try Checker.check(HistoryReader(path: cut))
            #expect(verdict.isSound)
            #expect(!verdict.isGood)
        }
        #expect(try !Checker.check(HistoryReader(path: "/dev/null")).isGood)
    }

    @Test func `that lacks a line in its middle, or has a damaged one, is refused with the line`() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path(to: "history")
        try writeWhole(to: path)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let (lacking, damaged) = (path + "-lacking", path + "-damaged")
        try (lines[..<3] + lines[4...]).map { $0 + "\n" }.joined().write(
            toFile: lacking,
            atomically: true,
            encoding: .utf8
        )
        #expect(throws: HistoryError("\(lacking) is damaged: it was written with 15 lines, and has 14")) {
            try Checker.check(HistoryReader(path: lacking))
        }
        try (lines[..<3] + ["{\"at\":1}"]).map { $0 + "\n" }.joined().write(
            toFile: damaged,
            atomically: true,
            encoding: .utf8
        )
        #expect(throws: HistoryError("line 4 of \(damaged) is damaged: it is no event")) {
            try Checker.check(HistoryReader(path: damaged))
        }
    }

    @Test(arguments: ["{\"at\":1", "a log of something else\n", String(repeating: "x", count: 9 << 20)])
    func `that is none is refused`(text: String) throws {
        let scratch = try ScratchFolder()
        let path = scratch.path(to: "history")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: HistoryError("\(path) is no history of echoim verify")) {
            try Checker.check(HistoryReader(path: path))
        }
    }

    @Test func `never takes the place of an earlier one`() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path(to: "history")
        try writeWhole(to: path)
        #expect(throws: HistoryError.self) { try HistoryWriter(path: path) }
        #expect(try Checker.check(HistoryReader(path: path)).isGood)
    }

    @Test func `of pages is shown with what is near the place in question`() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path(to: "history")
        let writer = try HistoryWriter(path: path)
        let bob = Who(tenant: "shop", user: "bob")
        let log = LogName.private("bob", "ann")
        let load = writer.invoke(bob, .load(log, after: 0, by: .difference))
        let places = (1...200).filter { $0 != 120 }.map { Item(UInt32($0), .hidden) }
        writer.end(load, .ok, bob, .page(places, head: 200, hasMore: false))
        try writer.close()
        let text = try Checker.check(HistoryReader(path: path)).text(HistoryReader(path: path))
        #expect(text.contains(#"2: (without 197 of its places) {"act":{"page":{"_0":[{"kind":"hidden","n":121},"#))
    }
}
