import Foundation
import PlatformGateway
import TestSupport
import Testing

/// On a disk without room the server refuses what grows, answers what does not, and heals by itself.
///
/// Method: a small file system in memory, mounted for the test; that takes root, so it is skipped for others.
@Suite(.serialized, .enabled(if: geteuid() == 0, "mounting a small file system takes root"), .timeLimit(.minutes(3)))
struct `A disk without room` {
    private static let diskMegabytes = 256

    @Test func `refuses what grows before it is full, until there is room again`() async throws {
        let (disk, installation) = try await serve(floor: "64MiB")
        let ann = try await installation.link(of: "ann")
        let bob = try await installation.link(of: "bob")
        let first = try await ann.send("first", to: "bob").result
        let uid = try #require(first?["sent"]?["uid"]?.text)
        var sent = ["first"]

        let ballast = disk.path + "/ballast"
        fill(ballast, leaving: 32 << 20, of: disk)
        try await eventually {
            let answer = try await ann.send("\(sent.count)", to: "bob")
            if answer.result != nil { sent.append("\(sent.count)") }
            return answer.refusal == "storageFull" ? () : nil
        }
        #expect(try await installation.shop.publish(from: "ann", to: "bob", "no").code != 200)
        #expect(try await bob.history(with: "ann").map { $0["content"]?.text } == sent)
        #expect(
            try await ann.ask("recall", ["conversation": ["kind": "PRIVATE", "id": "bob"], "uid": .string(uid)]).result
                != nil,
            "what shrinks goes on"
        )
        #expect(try await installation.shop.exchange("GET", "/healthz").status == 200)

        try FileManager.default.removeItem(atPath: ballast)
        _ = try await eventually { try await ann.send("after", to: "bob").result }
        #expect(try await bob.history(with: "ann").last?["content"]?.text == "after")
        #expect(try await installation.stop() == 0)
        #expect(installation.log.contains("the disk has room again"))
    }

    @Test func `loses nothing acknowledged when a write fails half-way, and goes on by itself`() async throws {
        let (disk, installation) = try await serve(floor: "0")
        var ann = try await installation.link(of: "ann")
        _ = try await installation.shop.token(of: "bob")
        var sent: Set<String> = []
        let ballast = disk.path + "/ballast"

        for round in 0..<2 {
            #expect(try await ann.send("before \(round)", to: "bob").result != nil)
            sent.insert("before \(round)")
            fill(ballast, leaving: 0, of: disk)
            let filling = String(repeating: "x", count: 100_000)
            let refusal = try await eventually {
                let text = "\(round) \(sent.count) \(filling)"
                let answer = try await ann.send(text, to: "bob")
                if answer.result != nil { sent.insert(text) }
                return answer.refusal
            }
            #expect(refusal == "outcomeUnknown")
            #expect(try await installation.shop.exchange("GET", "/healthz").status == 200)
            if round == 0 {
                try FileManager.default.removeItem(atPath: ballast)
                _ = try await eventually { try await ann.send("healed", to: "bob").result }
            } else {
                // Stopped and started while there is no room: it says so, and nothing is lost by it.
                _ = try await installation.stop()
                try FileManager.default.removeItem(atPath: ballast)
                try await installation.startAgain()
                ann = try await installation.link(of: "ann")
            }
        }
        let bob = try await installation.link(of: "bob")
        let found = try await bob.history(with: "ann").compactMap { $0["content"]?.text }
        #expect(sent.subtracting(found).isEmpty)
        #expect(Set(found).count == found.count)
        #expect(!installation.log.contains("Cannot schedule"))
    }

    /// A server on a small disk; it must be let go of before the disk.
    private func serve(floor: String) async throws -> (SmallDisk, Installation) {
        let scratch = try ScratchFolder()
        guard let disk = try SmallDisk(at: scratch.path(to: "disk"), megabytes: Self.diskMegabytes) else {
            try Test.cancel("mounting is not allowed here, even for root")
        }
        let settings = ["ECHOIM_STORE_FLOOR": floor]
        return (disk, try await Installation.start(data: disk.path + "/data", settings: settings))
    }

    /// Writes a file that leaves so many bytes of the disk, or takes every byte there is.
    private func fill(_ file: String, leaving bytes: Int, of disk: SmallDisk) {
        _ = FileManager.default.createFile(atPath: file, contents: nil)
        guard let handle = FileHandle(forWritingAtPath: file) else { return }
        defer { try? handle.close() }
        for step in [1 << 20, 4 << 10] {
            while disk.bytesLeft > bytes, (try? handle.write(contentsOf: Data(count: step))) != nil {}
        }
    }
}
