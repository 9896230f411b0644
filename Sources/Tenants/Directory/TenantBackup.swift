internal import Foundation
package import PlatformCore

/// A copy of one tenant in a folder of its own: its store, its files, and a note of whose it is.
///
/// The note is text, so that whoever finds the folder knows what it holds; the App Secret is not in it.
package struct TenantBackup: Hashable, Sendable {
    package let path: String
    package let appKey: AppKey
    /// When it was made.
    package let time: Timestamp

    /// The store, as a checkpoint that can be opened by itself.
    package var storePath: String { path + "/store" }

    /// The tenant's files, where they are kept on the machine.
    package var objectsPath: String { path + "/objects" }

    /// Names a backup that is to be made.
    package init(path: String, of tenant: Tenant, time: Timestamp) {
        self.path = path
        appKey = tenant.appKey
        self.time = time
    }

    /// Reads the note of a backup that was made.
    package init(at path: String) throws(TenantError) {
        let text = try onDisk { try String(contentsOfFile: path + "/" + Self.noteName, encoding: .utf8) }
        let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
        guard lines.first == [Self.title, "1"],
            let key = lines.first(where: { $0.first == "appKey" })?.last.flatMap({ AppKey($0) }),
            let time = lines.first(where: { $0.first == "time" })?.last.flatMap({ Int64($0) })
        else { throw TenantError(.invalidSetting, "\(path) is no backup that this release reads") }
        self.path = path
        appKey = key
        self.time = Timestamp(rawValue: time)
    }

    /// Makes the folder and has everything copied into it; the note comes last, so that half a
    /// backup is none.
    package func make(_ copy: (TenantBackup) throws -> Void) throws(TenantError) {
        try onDisk {
            guard !FileManager.default.fileExists(atPath: path) else {
                throw TenantError(.invalidSetting, "\(path) exists: name a new folder for the backup")
            }
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            do {
                try copy(self)
                let note = "\(Self.title) 1\nappKey \(appKey)\ntime \(time.rawValue)\n"
                try Data(note.utf8).write(to: URL(filePath: path + "/" + Self.noteName), options: .atomic)
            } catch {
                try FileManager.default.removeItem(atPath: path)
                throw error
            }
        }
    }

    /// Throws unless it can be put in the place of this tenant's store.
    package func requireOf(_ tenant: Tenant) throws(TenantError) {
        guard tenant.appKey == appKey else {
            throw TenantError(.invalidSetting, "\(path) is a backup of the app \(appKey), not of \(tenant.appKey)")
        }
    }

    private static let title = "echoim-tenant-backup"
    private static let noteName = "note"
}
