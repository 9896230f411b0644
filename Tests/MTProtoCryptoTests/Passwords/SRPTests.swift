@testable import MTProtoCrypto
import Testing

struct `A second password` {
    private let vector: Vectors.Password
    private let verifier: PasswordVerifier
    private let challenge: SRP.Challenge

    init() throws {
        vector = try Vectors.load().password
        verifier = try #require(
            PasswordVerifier(
                salt1: [UInt8](hex: vector.salt1),
                salt2: [UInt8](hex: vector.salt2),
                value: SecretBytes(copying: [UInt8](hex: vector.verifier))
            )
        )
        challenge = SRP.challenge(for: verifier, secret: SecretBytes(copying: [UInt8](hex: vector.secret)))
    }

    @Test func `is believed when the client's proof is right`() {
        #expect(challenge.publicValue == [UInt8](hex: vector.publicValue))
        #expect(isProof(vector.clientValue, vector.proof))
    }

    @Test func `is not believed when it is another one, or its proof or value was changed`() {
        #expect(!isProof(vector.wrongClientValue, vector.wrongProof))
        #expect(!isProof(vector.clientValue, vector.wrongProof))
        #expect(!isProof(vector.wrongClientValue, vector.proof))
        #expect(!isProof(vector.clientValue, String(vector.proof.dropLast(2))))
        #expect(!isProof(vector.clientValue, ""))
    }

    @Test func `is not believed for another challenge`() {
        let proof = [UInt8](hex: vector.proof)
        let value = [UInt8](hex: vector.clientValue)
        let other = SRP.challenge(for: verifier)
        #expect(!SRP.isProof(proof, publicValue: value, of: verifier, to: other))
    }

    @Test func `is not believed for values that make the secret known`() {
        let prime = DiffieHellman.prime
        for value in [[], [0], prime, [UInt8](repeating: 0xff, count: 256), [0] + prime] {
            let proof = [UInt8](hex: vector.proof)
            #expect(!SRP.isProof(proof, publicValue: value, of: verifier, to: challenge))
        }
    }

    @Test func `is not kept when no password could have given it`() {
        for value in [[0], DiffieHellman.prime, [UInt8](repeating: 0xff, count: 256)] {
            #expect(PasswordVerifier(salt1: [], salt2: [], value: SecretBytes(copying: value)) == nil)
        }
    }

    private func isProof(_ value: String, _ proof: String) -> Bool {
        let (value, proof) = ([UInt8](hex: value), [UInt8](hex: proof))
        return SRP.isProof(proof, publicValue: value, of: verifier, to: challenge)
    }
}
