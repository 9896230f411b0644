import Foundation

/// What other implementations say; `Fixtures/make.py` tells which and how.
struct Vectors: Decodable {
    struct Cipher: Decodable {
        let key: String, vector: String, plain: String, cipher: String
    }
    struct LongCipher: Decodable {
        let key: String, vector: String, count: Int, cipherHash: String
    }
    struct Stream: Decodable {
        let key: String, counter: String, plain: String, cipher: String
    }
    struct Message: Decodable {
        let sender: String, packet: String, plain: String
    }
    struct Binding: Decodable {
        let sealed: String, text: String
    }
    struct ServerKey: Decodable {
        let pem: String, publicPEM: String, fingerprint: String, block: String, decrypted: String
        let hashedData: String, hashed: String, paddedData: String, padded: String
    }
    struct Exchange: Decodable {
        let secret: String, publicValue: String, other: String
        let authKey: String, authKeyID: String, auxiliaryHash: String
        let serverNonce: String, newNonce: String, answer: String, sealed: String
        let proofs: [String], firstSalt: String
    }
    struct Password: Decodable {
        let salt1: String, salt2: String, verifier: String, secret: String, publicValue: String
        let clientValue: String, proof: String, wrongClientValue: String, wrongProof: String
    }

    let ige: [Cipher]
    let longIGE: [LongCipher]
    let ctr: Stream
    let authKey: String
    let messages: [Message]
    let binding: Binding
    let serverKey: ServerKey
    let exchange: Exchange
    let password: Password

    static func load() throws -> Vectors {
        let file = URL(filePath: #filePath).appending(path: "../../Fixtures/vectors.json").standardizedFileURL
        return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
    }
}

extension [UInt8] {
    /// Reads pairs of hexadecimal digits.
    init(hex: String) {
        let digits = hex.utf8.map { UInt8($0 < 0x3a ? $0 - 0x30 : $0 - 0x57) }
        self = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
