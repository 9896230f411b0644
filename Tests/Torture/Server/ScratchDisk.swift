import Foundation

/// Where the server's data lies: a small file system of its own where mounting is allowed, else a folder.
final class ScratchDisk {
    /// Room for the run and the server's floor of free space.
    private static let megabytes = 640

    let path: String
    /// Whether it is small, so that it can be filled.
    let isSmall: Bool
    private var filler: String { path + "/filler" }

    init(at path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        self.path = path
        let options = "size=\(Self.megabytes)m"
        let status = getuid() == 0 ? try Self.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path) : 1
        isSmall = status == 0
        if !isSmall { print("note: no small disk can be mounted here; filling it is left out") }
    }

    deinit {
        // What stays mounted is seen by whoever removes the folder.
        if isSmall { Self.unmount(path) }
    }

    static func unmount(_ path: String) {
        _ = try? run("umount", "-l", path)
    }

    /// Leaves so many bytes free.
    func fill(leaving bytesLeft: Int) throws {
        var figures = statvfs()
        guard unsafe statvfs(path, &figures) == 0 else { return }
        let free = Int(figures.f_bavail) * Int(figures.f_frsize)
        guard free > bytesLeft else { return }
        _ = FileManager.default.createFile(atPath: filler, contents: nil)
        guard let file = FileHandle(forWritingAtPath: filler) else { return }
        defer { try? file.close() }
        // The server writes beside us: running out before the end is what is wanted.
        let piece = Data(repeating: 1, count: 1 << 20)
        var left = free - bytesLeft
        while left > 0 {
            guard (try? file.write(contentsOf: piece.prefix(left))) != nil else { return }
            left -= piece.count
        }
    }

    func clear() {
        try? FileManager.default.removeItem(atPath: filler)
    }

    /// Waits until the preload library has taken back what was not synced; prints what that was, if anything is odd.
    func waitUntilCutBack() async throws {
        let done = path + "/.graveyard/done"
        for _ in 0..<2_000 {
            if let text = try? String(contentsOfFile: done, encoding: .utf8), text.hasSuffix("\n") {
                try FileManager.default.removeItem(atPath: done)
                if !text.contains(" 0 overwrites") || text.contains("FULL") { print("power: \(text)", terminator: "") }
                return
            }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw TortureFailure("what was not synced could not be taken back")
    }

    private static func run(_ words: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
