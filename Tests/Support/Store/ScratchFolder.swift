internal import Foundation

/// An empty folder of its own for one test; gone with its last reference.
package final class ScratchFolder: Sendable {
    package let path: String

    package init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "echoim-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // What cannot be removed is left to the system's own cleaning of its temporary folder.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of something in it.
    package func path(to name: String) -> String {
        path + "/" + name
    }
}
