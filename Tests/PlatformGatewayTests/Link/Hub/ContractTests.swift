import NIOCore
import NIOEmbedded
import PlatformCore
import PlatformEngine
import TestSupport
import Testing

@testable import PlatformGateway

/// However sockets stall and commits fall, a device that follows `link.md` has exactly the logs it may see.
///
/// Method: three users on two event loops, private talk and two groups, sockets that stop and go at random, the engine
/// stopped half-way at random; at the end every device is let read, and all are compared with what was said.
struct `The delivery contract` {
    @Test(arguments: 0..<12 as Range<UInt64>)
    func `no gap and no double, whatever the sockets do`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bench = try LinkBench(loopCount: 2)
        let names = ["alice", "bob", "carol"]
        for name in names { bench.register(name) }
        bench.group("g", names)
        bench.group("h", ["alice", "bob"])
        let devices = try names.enumerated().flatMap { index, name in
            try (0..<2).map { number in
                let encoding: LinkEncoding = number == 0 ? .proto : .json
                let link = try bench.link(name, device: "d\(number)", encoding, on: (index + number) % 2)
                return (name: name, device: TestDevice(link))
            }
        }
        for round in 0..<120 {
            for (index, (_, device)) in devices.enumerated() {
                if Int.random(in: 0..<6, using: &generator) == 0 {
                    device.client.setWritable(Bool.random(using: &generator))
                }
                guard Bool.random(using: &generator) else { continue }
                let text = "\(seed).\(round).\(index)"
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: device.send(text, to: names.randomElement(using: &generator) ?? "bob")
                case 1 where index < 4: device.send(text, toGroup: "h")
                default: device.send(text, toGroup: "g")
                }
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                bench.settle()
            } else {
                for _ in 0..<Int.random(in: 0...4, using: &generator) { bench.jobs.runOne() }
                bench.loops[Int.random(in: 0...1, using: &generator)].run()
            }
            for (_, device) in devices where Bool.random(using: &generator) { _ = device.listen() }
        }
        for (_, device) in devices { device.client.setWritable(true) }
        finish(bench, devices.map(\.device))

        for (name, device) in devices {
            try expect(device, toHaveLogsOf: name, bench, seed)
        }
    }

    /// Goes on until nobody hears anything any more.
    private func finish(_ bench: LinkBench, _ devices: [TestDevice]) {
        var isQuiet = false
        while !isQuiet {
            bench.pass(.milliseconds(300))
            isQuiet = true
            for device in devices where device.listen() { isQuiet = false }
        }
    }

    private func expect(_ device: TestDevice, toHaveLogsOf name: String, _ bench: LinkBench, _ seed: UInt64) throws {
        let fresh = try bench.link(name, device: "fresh-\(device.client.encoding)")
        for group in name == "carol" ? ["g"] : ["g", "h"] {
            let log = try texts(of: group, for: fresh, bench)
            #expect(device.logs[group, default: []] == log, "seed \(seed): \(name)'s \(group)")
            #expect(!log.isEmpty)
        }
        let mailbox = try mailbox(for: fresh, bench)
        let had = device.logs["", default: []]
        #expect(had.count == mailbox.count, "seed \(seed): \(name)'s mailbox")
        // The sender's own have no peer in them: the answer does not say whom it was to.
        for (one, other) in zip(had, mailbox) { #expect(other.hasSuffix(one), "seed \(seed): \(name)'s mailbox") }
    }

    private func texts(of group: String, for client: TestClient, _ bench: LinkBench) throws -> [String] {
        var texts: [String] = []
        while true {
            client.say { frame in
                frame.difference.conversation.kind = .group
                frame.difference.conversation.id = group
                frame.difference.after = UInt32(texts.count)
            }
            bench.settle()
            let page = try #require(client.take().results.first?.difference)
            #expect(page.items.map(\.seq) == (0..<page.items.count).map { UInt32(texts.count + $0 + 1) })
            texts += page.items.map(\.message.content)
            if !page.hasMore_p { return texts }
        }
    }

    private func mailbox(for client: TestClient, _ bench: LinkBench) throws -> [String] {
        var cursor = WireCursor()
        var texts: [String] = []
        while true {
            client.say { $0.sync.after = cursor }
            bench.settle()
            let page = try #require(client.take().results.first?.sync)
            texts += page.mailbox.map { "\($0.conversation.id): \($0.entry.message.content)" }
            cursor = page.cursor
            if !page.hasMore_p { return texts }
        }
    }
}
