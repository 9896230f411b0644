internal import Crypto
internal import Foundation
internal import Tenants

/// AWS Signature Version 4 of one request: a value that knows no clock and no socket.
///
/// Bodies are always covered by their SHA-256, also beneath TLS: the service then refuses a file that reached it
/// otherwise than it was read, at the price of reading each file twice.
struct BucketSignature: Sendable {
    static let emptyHash = hash([])

    let credentials: BucketCredentials
    let region: String
    var service = "s3"

    /// What the header `Authorization` says of a request whose path and query are not escaped yet.
    ///
    /// `headers` are all that is signed, `host` and `x-amz-date` among them.
    func authorization(
        method: String,
        path: String,
        query: [(name: String, value: String)],
        headers: [(name: String, value: String)],
        bodyHash: String,
        date: Date
    ) -> String {
        let signed = headers.map { (name: $0.name.lowercased(), value: $0.value.trimmed) }.sorted { $0.name < $1.name }
        let names = signed.map(\.name).joined(separator: ";")
        let canonical = [
            method, Self.escaped(path, keeping: "/"), Self.queryText(query),
            signed.map { "\($0.name):\($0.value)\n" }.joined(), names, bodyHash,
        ].joined(separator: "\n")
        let scope = "\(Self.day(date))/\(region)/\(service)/aws4_request"
        let text = ["AWS4-HMAC-SHA256", Self.time(date), scope, Self.hash(canonical.utf8)].joined(separator: "\n")
        let signature = Hex.text(Self.code(of: text, with: key(of: date)))
        return "AWS4-HMAC-SHA256 Credential=\(credentials.accessKey)/\(scope),SignedHeaders=\(names),"
            + "Signature=\(signature)"
    }

    private func key(of date: Date) -> SymmetricKey {
        let secret = SymmetricKey(data: Array("AWS4\(credentials.secretKey)".utf8))
        return [Self.day(date), region, service, "aws4_request"].reduce(secret) { key, text in
            SymmetricKey(data: Self.code(of: text, with: key))
        }
    }

    private static func code(of text: String, with key: SymmetricKey) -> HashedAuthenticationCode<SHA256> {
        HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    }
}

extension BucketSignature {
    /// A query as it is signed and sent: sorted, and escaped but for what never needs it.
    static func queryText(_ query: [(name: String, value: String)]) -> String {
        query.map { (name: escaped($0.name), value: escaped($0.value)) }
            .sorted { ($0.name, $0.value) < ($1.name, $1.value) }
            .map { "\($0.name)=\($0.value)" }
            .joined(separator: "&")
    }

    static func escaped(_ text: String, keeping others: String = "") -> String {
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            if unreserved.contains(byte) || others.utf8.contains(byte) {
                escaped.append(byte)
            } else {
                escaped += "%\(Hex.text([byte]).uppercased())".utf8
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    static func hash(_ bytes: some Sequence<UInt8>) -> String { Hex.text(SHA256.hash(data: Array(bytes))) }

    /// Such as `20130524T000000Z`.
    static func time(_ date: Date) -> String { date.formatted(timeFormat) }

    private static func day(_ date: Date) -> String { String(time(date).prefix(8)) }

    private static let timeFormat = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted)
    private static let unreserved = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
}

extension String {
    /// Without blanks at its ends, and with one where there were more.
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
