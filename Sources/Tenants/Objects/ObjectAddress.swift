internal import PlatformCore

/// The address of an object on the public port: whoever has it may load the object, for as long as it is there.
///
/// It stands in messages, which do not end either, so it is not signed and does not expire: it holds the object's name.
/// A file's name may follow, for those who save it, and what is known of the object in the query: `size` in bytes, and
/// `width` and `height` in pixels. Messages that show it are often made of the address alone.
package struct ObjectAddress: Hashable, Sendable {
    package static let prefix = "/v1/files/"
    /// The longest name of a file that is taken from an address, in bytes.
    private static let fileNameBytesMax = 1_024

    package let key: ObjectKey
    /// Empty where nobody named it.
    package let fileName: String
    /// Zero where it is not told.
    package let byteCount: Int64
    package let imageSize: ImageSize?

    package init(_ key: ObjectKey, fileName: String = "", byteCount: Int64 = 0, imageSize: ImageSize? = nil) {
        self.key = key
        self.fileName = fileName
        self.byteCount = byteCount
        self.imageSize = imageSize
    }

    /// Reads the path of a request, with a query or without; `nil` for what is none of ours.
    package init?(path target: some StringProtocol) {
        let path = target.prefix { $0 != "?" }
        guard path.hasPrefix(Self.prefix) else { return nil }
        let parts = path.dropFirst(Self.prefix.count).split(separator: "/", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let tenant = UInt32(parts[0]), let name = ObjectName(parts[1]) else {
            return nil
        }
        let fileName = parts.count == 3 ? Self.decoded(parts[2].utf8.prefix(Self.fileNameBytesMax)) : ""
        let told = Self.numbers(in: target.dropFirst(path.count + 1))
        self.init(
            ObjectKey(TenantNumber(rawValue: tenant), name),
            fileName: fileName,
            byteCount: Int64(told["size"] ?? 0),
            imageSize: ImageSize(width: told["width"] ?? 0, height: told["height"] ?? 0)
        )
    }

    /// Finds the path in a whole address, whatever the host that it names.
    package init?(url: String) {
        guard let scheme = url.firstRange(of: "://"), let slash = url[scheme.upperBound...].firstIndex(of: "/") else {
            return nil
        }
        self.init(path: url[slash...].prefix { $0 != "#" })
    }

    /// The object under another file name.
    package func named(_ fileName: String) -> ObjectAddress {
        ObjectAddress(key, fileName: fileName, byteCount: byteCount, imageSize: imageSize)
    }

    package var path: String {
        let file = fileName.isEmpty ? "" : "/" + Self.encoded(fileName)
        return "\(Self.prefix)\(key.tenant.rawValue)/\(key.name.text)\(file)"
    }

    /// The path with what is known of the object.
    package var target: String {
        var told: [String] = []
        if byteCount > 0 { told.append("size=\(byteCount)") }
        if let imageSize { told.append("width=\(imageSize.width)&height=\(imageSize.height)") }
        return told.isEmpty ? path : path + "?" + told.joined(separator: "&")
    }
}

extension ObjectAddress {
    private static let unreserved = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)

    /// The members of a query that are numbers, none of them negative.
    private static func numbers(in query: some StringProtocol) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for member in query.split(separator: "&", maxSplits: 8) {
            guard let equals = member.firstIndex(of: "="), let number = Int(member[member.index(after: equals)...]),
                number >= 0
            else { continue }
            numbers[String(member[..<equals])] = number
        }
        return numbers
    }

    private static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if unreserved.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What is no escape is taken as it is, and what is no UTF-8 is replaced.
    private static func decoded(_ text: some Sequence<UInt8>) -> String {
        let source = Array(text)
        var bytes: [UInt8] = []
        var position = 0
        while position < source.count {
            let pair = source[position...].dropFirst().prefix(2)
            if source[position] == UInt8(ascii: "%"), pair.count == 2,
                let byte = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                position += 3
            } else {
                bytes.append(source[position])
                position += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
