import Foundation
import PlatformGateway
import TestSupport
import Testing

/// On a disk without room the server refuses what grows, answers what does not, and heals by itself.
///
/// Method: a file system of 320 MB in memory, mounted for the test; that takes root, so it is skipped for others.
@Suite(.serialized, .enabled(if: geteuid() == 0, "mounting a small file system takes root"), .timeLimit(.minutes(3)))
struct `A disk without room` {
    @Test func `refuses what grows until there is room again`() async throws {
        let scratch = try ScratchFolder()
        guard let disk = try SmallDisk(at: scratch.path(to: "disk"), megabytes: 320) else {
            try Test.cancel("mounting is not allowed here, even for root")
        }
        let installation = try await Installation.start(data: disk.path + "/data")
        let ann = try await installation.link(of: "ann")
        let bob = try await installation.link(of: "bob")
        var sent = ["first"]
        #expect(try await ann.send("first", to: "bob").result != nil)

        for megabytes in [128, 400] {
            let ballast = URL(filePath: disk.path + "/ballast")
            fill(ballast, megabytes: megabytes)
            try await eventually {
                let text = "\(sent.count)"
                let answer = try await ann.send(text, to: "bob")
                if answer.result != nil { sent.append(text) }
                return answer.refusal == "storageFull" ? () : nil
            }
            #expect(try await installation.shop.publish(from: "ann", to: "bob", "no").code != 200)
            #expect(try await bob.history(with: "ann").map { $0["content"]?.text } == sent)
            #expect(try await installation.shop.exchange("GET", "/healthz").status == 200)

            try FileManager.default.removeItem(at: ballast)
            try await eventually {
                try await ann.send("after \(megabytes)", to: "bob").result != nil ? () : nil
            }
            sent.append("after \(megabytes)")
        }
        #expect(try await bob.history(with: "ann").map { $0["content"]?.text } == sent)
        #expect(try await installation.stop() == 0)
        #expect(installation.log.contains("the disk has room again"))
    }

    /// Writes a file of so many megabytes, or as many as there is room for.
    private func fill(_ file: URL, megabytes: Int) {
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        guard let handle = try? FileHandle(forWritingTo: file) else { return }
        for _ in 0..<megabytes {
            guard (try? handle.write(contentsOf: Data(count: 1 << 20))) != nil else { break }
        }
        try? handle.close()
    }
}
