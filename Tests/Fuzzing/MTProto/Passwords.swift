internal import FuzzSupport
internal import MTProtoCrypto

extension FuzzTarget {
    /// The numbers of a second password: whatever a client sends that does not know it is no proof, and what it would
    /// set as a new one is a number of the group or refused.
    static let passwords = FuzzTarget("passwords", bytesMax: 1024) { input in
        var input = input
        let proof = input.bytes(input.pick([0, 31, 32, 33]))
        let salts = (input.bytes(input.number(in: 0...64)), input.bytes(input.number(in: 0...64)))
        let number = input.rest()
        let set = PasswordVerifier(salt1: salts.0, salt2: salts.1, value: SecretBytes(copying: number))
        guard let verifier = set ?? known else { throw BrokenProperty("4 is no residue") }
        let isProof = SRP.isProof(proof, publicValue: number, of: verifier, to: SRP.challenge(for: verifier))
        try require(!isProof, "\(number) and \(proof) prove a password that nobody has")
    }
}

private let known = PasswordVerifier(salt1: [1], salt2: [2], value: SecretBytes(copying: [4]))
