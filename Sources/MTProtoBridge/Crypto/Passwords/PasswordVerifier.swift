/// What the server keeps of a user's second password: enough to check a proof, not to make one.
///
/// The verifier is g^x, where x comes from the password by a hundred thousand rounds of PBKDF2 on the client.
package struct PasswordVerifier: Sendable {
    package let salt1: [UInt8]
    package let salt2: [UInt8]
    /// 256 bytes.
    package let value: SecretBytes

    /// Nil where the value is no residue of the prime that a password could have given.
    package init?(salt1: [UInt8], salt2: [UInt8], value: SecretBytes) {
        guard SRP.isResidue(BigNumber(bigEndian: value)) else { return nil }
        self.salt1 = salt1
        self.salt2 = salt2
        self.value = value
    }
}
