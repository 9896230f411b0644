internal import Foundation
internal import NIOCore

/// One object as Telethon 1.45 wrote it, of which `Fixtures/make` has one or two per constructor and function.
struct TelethonObject: Sendable {
    let name: String
    let bytes: ByteBuffer

    static func all() throws -> [TelethonObject] {
        let file = URL(filePath: #filePath).appending(path: "../../Fixtures/telethon-229.txt").standardizedFileURL
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 2, let data = Data(base64Encoded: String(words[1])) else { return nil }
            return TelethonObject(name: String(words[0]), bytes: ByteBuffer(bytes: data))
        }
    }
}
