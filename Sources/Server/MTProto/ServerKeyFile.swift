internal import Foundation
internal import MTProtoCrypto

/// Where a server keeps the RSA key that Telegram clients know it by.
///
/// The key is made once and stays: clients have it built in, and with another one none of them comes in.
struct ServerKeyFile {
    static let name = "mtproto.pem"

    let path: String
    private let dataFolder: String

    init(dataFolder: String) {
        self.dataFolder = dataFolder
        path = dataFolder + "/" + Self.name
    }

    /// Reads the key, or makes it where there is none; takes up to a second then.
    func open() throws -> ServerKey {
        if let pem = try? String(contentsOfFile: path, encoding: .utf8) { return try read(pem) }
        guard !FileManager.default.fileExists(atPath: path) else { throw ServerKeyFileError.unreadable(path) }
        let key = try ServerKey.make()
        try write(key.pem)
        // Another process may have been first.
        return try read(String(contentsOfFile: path, encoding: .utf8))
    }

    private func read(_ pem: String) throws -> ServerKey {
        do {
            return try ServerKey(pem: pem)
        } catch {
            throw ServerKeyFileError.unusable(path, "\(error)")
        }
    }

    /// Puts the file there whole or not at all, unless there is one; only its owner may read it, from the first moment.
    private func write(_ pem: String) throws {
        try FileManager.default.createDirectory(atPath: dataFolder, withIntermediateDirectories: true)
        let draft = path + ".\(ProcessInfo.processInfo.processIdentifier)"
        guard
            FileManager.default.createFile(
                atPath: draft,
                contents: nil,
                attributes: [.posixPermissions: 0o600]
            ), let handle = FileHandle(forWritingAtPath: draft)
        else { throw ServerKeyFileError.unwritable(path) }
        defer { try? FileManager.default.removeItem(atPath: draft) }
        try handle.write(contentsOf: Data(pem.utf8))
        try handle.synchronize()
        try handle.close()
        // A link does not replace what is there.
        if !FileManager.default.fileExists(atPath: path) {
            try FileManager.default.linkItem(atPath: draft, toPath: path)
        }
    }
}

/// Why there is no key to serve Telegram clients with.
enum ServerKeyFileError: Error, CustomStringConvertible {
    case unreadable(String)
    case unwritable(String)
    case unusable(String, String)

    var description: String {
        switch self {
        case .unreadable(let path): "\(path) cannot be read; correct its permissions."
        case .unwritable(let path): "\(path) cannot be written; correct the folder's permissions."
        case .unusable(let path, let why): "\(path) holds no key that can be used (\(why)); put the right one there."
        }
    }
}
