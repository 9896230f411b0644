import HTTPTypes
import PlatformCore
import PlatformGateway
import Testing

struct `Signed headers are taken as SDKs send them` {
    /// The captured requests of the vendor's SDKs: their prefixes, nonces and units of time.
    @Test(
        arguments: [
            ("", "396179450", "1795219715", 1_795_219_715_000),
            ("", "5577006791947779410", "1795219715", 1_795_219_715_000),
            ("", "16991.800501460875", "1795219730", 1_795_219_730_000),
            ("RC-", "14314", "1408710653000", 1_408_710_653_000),
            ("rc-", "0.32961577049762236", "1795219609000", 1_795_219_609_000),
        ] as [(String, String, String, Int64)]
    )
    func `each SDK`(prefix: String, nonce: String, timestamp: String, time: Int64) throws {
        let fields = try headers(["App-Key": "k", "Nonce": nonce, "Timestamp": timestamp, "Signature": "AB"], prefix)
        let signed = try SignedHeaders(fields)
        #expect(signed.appKey == "k")
        #expect(signed.nonce == nonce)
        #expect(signed.timestamp == timestamp)
        #expect(signed.signature == "AB")
        #expect(signed.time == Timestamp(rawValue: time))
    }

    @Test(
        arguments: [
            (["Nonce": "1", "Timestamp": "1", "Signature": "a"], .appKeyUnknown),
            (["App-Key": "", "Nonce": "1", "Timestamp": "1", "Signature": "a"], .appKeyUnknown),
            (["App-Key": "k", "Timestamp": "1", "Signature": "a"], .signatureWrong),
            (["App-Key": "k", "Nonce": "1", "Signature": "a"], .signatureWrong),
            (["App-Key": "k", "Nonce": "1", "Timestamp": "1"], .signatureWrong),
            (["App-Key": "k", "Nonce": "", "Timestamp": "1", "Signature": "a"], .signatureWrong),
            (["App-Key": "k", "Nonce": "ü", "Timestamp": "1", "Signature": "a"], .signatureWrong),
            (["App-Key": "k", "Nonce": "1", "Timestamp": "-1", "Signature": "a"], .signatureWrong),
            (["App-Key": "k", "Nonce": "1", "Timestamp": "+1", "Signature": "a"], .signatureWrong),
            (["App-Key": "k", "Nonce": "1", "Timestamp": "now", "Signature": "a"], .signatureWrong),
            (["App-Key": "k", "Nonce": "1", "Timestamp": "1234567890123456", "Signature": "a"], .signatureWrong),
        ] as [([String: String], ServerAPICode)]
    )
    func `what is missing or malformed is refused`(fields: [String: String], code: ServerAPICode) throws {
        let error = #expect(throws: ServerAPIError.self) { try SignedHeaders(headers(fields, "")) }
        #expect(error?.code == code)
        #expect(code.httpStatus == 401)
    }

    @Test(arguments: [(64, true), (65, false)])
    func `a nonce has up to 64 characters`(count: Int, isTaken: Bool) throws {
        let nonce = String(repeating: "9", count: count)
        let fields = try headers(["App-Key": "k", "Nonce": nonce, "Timestamp": "1", "Signature": "a"], "")
        #expect(((try? SignedHeaders(fields)) != nil) == isTaken)
    }
}

private func headers(_ values: [String: String], _ prefix: String) throws -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in values { fields[try #require(HTTPField.Name(prefix + name))] = value }
    return fields
}
