internal import Foundation

/// A bucket of an S3-compatible service where files of messages are kept, as the operator named it.
struct BucketConfiguration: Equatable, Sendable {
    /// How a bucket is named in addresses.
    enum Addressing: String, CaseIterable, Sendable {
        /// `https://endpoint/bucket/key`: understood by nearly all.
        case path
        /// `https://bucket.endpoint/key`.
        case host
    }

    var endpoint: BucketEndpoint
    var region = "us-east-1"
    var bucket: String
    /// In front of every key; empty, or it ends with a slash.
    var prefix = ""
    var addressing = Addressing.path
    var credentials: BucketCredentials

    /// Whether S3 takes this for a bucket's name.
    static func isBucket(_ name: String) -> Bool {
        (3...63).contains(name.utf8.count) && name.utf8.allSatisfy(bucketLetters.contains) && !name.hasPrefix(".")
            && !name.contains("..")
    }

    /// Whether it may stand in front of keys: words with slashes behind each, which nothing has to be escaped in.
    static func isPrefix(_ text: String) -> Bool {
        guard !text.isEmpty else { return true }
        let words = text.split(separator: "/", omittingEmptySubsequences: false)
        return text.utf8.count <= 256 && words.last == "" && words.dropLast().allSatisfy(isWord)
    }

    /// Whether it may be a region's name.
    static func isWord(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text != "." && text != ".." && text.utf8.allSatisfy(wordLetters.contains)
    }

    private static let bucketLetters = Set("abcdefghijklmnopqrstuvwxyz0123456789.-".utf8)
    private static let wordLetters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-".utf8)
}

/// Where an S3-compatible service answers.
struct BucketEndpoint: Hashable, Sendable, CustomStringConvertible {
    let isEncrypted: Bool
    /// As it stands in addresses, with the port where it is not the usual one.
    let host: String

    /// Reads `https://host` and `http://host:port`, and nothing behind that.
    init?(_ text: String) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme, ["http", "https"].contains(scheme),
            let host = parts.encodedHost, !host.isEmpty, ["", "/"].contains(parts.path), parts.user == nil,
            parts.password == nil, parts.query == nil, parts.fragment == nil
        else { return nil }
        isEncrypted = scheme == "https"
        let port = parts.port.flatMap { $0 == (scheme == "https" ? 443 : 80) ? nil : $0 }
        guard port.map({ (1...65_535).contains($0) }) ?? true else { return nil }
        self.host = host + (port.map { ":\($0)" } ?? "")
    }

    var description: String { "\(isEncrypted ? "https" : "http")://\(host)" }
}

/// What requests to a bucket are signed with; the secret is in no description, dump or log.
struct BucketCredentials: Equatable, Sendable {
    let accessKey: String
    let secretKey: String

    /// `nil` for what cannot stand in a header.
    init?(accessKey: String, secretKey: String) {
        let isGood = [accessKey, secretKey].allSatisfy { text in
            (1...256).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        }
        guard isGood, !accessKey.contains("/"), !accessKey.contains(":"), !accessKey.contains(",") else { return nil }
        self.accessKey = accessKey
        self.secretKey = secretKey
    }

    /// Reads what a file holds: one line, `ACCESS_KEY:SECRET_KEY`.
    init?(line: String) {
        let parts = line.trimmingCharacters(in: .whitespacesAndNewlines).split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        self.init(accessKey: String(parts[0]), secretKey: String(parts[1]))
    }

}

extension BucketCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "access key \(accessKey)" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: ["accessKey": accessKey]) }
}
