internal import Foundation

/// A file system of its own in memory, unmounted with its last reference; mounting takes root.
package final class SmallDisk {
    package let path: String

    /// Nil where mounting is not allowed even for root, as in some containers.
    package init?(at path: String, megabytes: Int) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        self.path = path
        guard try Self.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path) == 0 else { return nil }
    }

    /// How much more can be written on it.
    package var bytesLeft: Int {
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
        return (attributes?[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    }

    deinit {
        // The scratch folder's removal fails if this does, which leaves a folder and harms nobody.
        _ = try? Self.run("umount", "-l", path)
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
