internal import Foundation
internal import MTProtoClient
internal import MTProtoCrypto

/// Keys that are logged in, from one run to the next: each 256 bytes and its first salt.
struct KeyFile {
    private static let recordBytes = AuthKey.byteCount + 8

    let path: String

    /// `nil` where there is no file.
    func load() -> [AgreedKey]? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let bytes = Array(data)
        return stride(from: 0, to: bytes.count - Self.recordBytes + 1, by: Self.recordBytes).map { start in
            let key = SecretBytes(copying: Array(bytes[start..<start + AuthKey.byteCount]))
            let salt = bytes[start + AuthKey.byteCount..<start + Self.recordBytes]
            return AgreedKey(key: AuthKey(key), firstSalt: salt.reversed().reduce(0) { $0 << 8 | Int64($1) })
        }
    }

    func save(_ keys: [AgreedKey]) throws {
        var bytes: [UInt8] = []
        for key in keys {
            key.key.withSpan { span in for index in span.indices { bytes.append(span[index]) } }
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: key.firstSalt >> ($0 * 8)) }
        }
        try Data(bytes).write(to: URL(filePath: path))
    }
}
