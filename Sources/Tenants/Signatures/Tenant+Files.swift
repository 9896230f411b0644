extension Tenant {
    /// What shows that an address of a file was given out here, in hexadecimal digits.
    ///
    /// Nobody can guess it; it ends with the present secret.
    package func fileSignature(of address: String) -> String {
        Hex.text(tokenKeys.fileSignature(of: address))
    }

    package func isFileSignature(_ text: String, of address: String) -> Bool {
        Hex.bytes(text).map { tokenKeys.isFileSignature($0, of: address) } ?? false
    }
}
