internal import PlatformCore

/// Looks up a request's header by its name, whatever the letter case.
package typealias HeaderLookup = (_ name: String) -> String?

/// The part of a signature that every form has: who signed, when, and a word used once.
///
/// Strings are kept as they came, because that is what was signed.
struct SignedHeaders: Hashable, Sendable {
    let appKey: String
    let nonce: String
    let timestamp: String
    let signature: String

    /// Nonces the SDKs send are up to 20 characters, whatever their documents say.
    static let nonceLengths = 1...64
    static let timestampLengths = 1...14

    /// Reads the headers that the form names, or throws what is missing.
    init(_ header: HeaderLookup, form: Form) throws(TenantError) {
        appKey = try Self.require("App-Key", header, form)
        nonce = try Self.require("Nonce", header, form)
        timestamp = try Self.require("Timestamp", header, form)
        signature = try Self.require("Signature", header, form)
        guard Self.nonceLengths.contains(nonce.count), nonce.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
            throw TenantError(.signatureWrong, "a nonce is 1 to 64 printable characters")
        }
        guard Self.timestampLengths.contains(timestamp.utf8.count), timestamp.utf8.allSatisfy(isDigit) else {
            throw TenantError(.signatureWrong, "a timestamp is digits only")
        }
    }

    /// The two families of header names.
    enum Form {
        /// `App-Key` … or `RC-App-Key` …
        case vendor
        /// `EchoIM-App-Key` …
        case ours

        var prefixes: [String] {
            switch self {
            case .vendor: ["", "RC-"]
            case .ours: ["EchoIM-"]
            }
        }
    }

    /// When it was signed; up to 11 digits are seconds, more are milliseconds.
    var time: Timestamp {
        let number = Int64(timestamp) ?? 0
        return Timestamp(rawValue: timestamp.utf8.count <= 11 ? number * 1_000 : number)
    }

    private static func require(
        _ name: String,
        _ header: HeaderLookup,
        _ form: Form
    ) throws(TenantError) -> String {
        for prefix in form.prefixes {
            if let value = header(prefix + name), !value.isEmpty { return value }
        }
        let code = name == "App-Key" ? TenantError.Code.unknownAppKey : .signatureMissing
        throw TenantError(code, "the header \(form.prefixes.last ?? "")\(name) is missing")
    }
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
