import Foundation
import NIOSSL
import TestSupport

/// A certificate that signs itself, made by OpenSSL's command.
struct SelfSigned {
    let certificate: NIOSSLCertificate
    /// What a server with the certificate needs.
    let serving: NIOSSLContext

    init(for name: String, in scratch: ScratchFolder) throws {
        let (certificatePath, keyPath) = (scratch.path(to: name + ".pem"), scratch.path(to: name + ".key"))
        let openssl = Process()
        openssl.executableURL = URL(filePath: "/usr/bin/env")
        openssl.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "2", "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name)",
            "-keyout", keyPath, "-out", certificatePath,
        ]
        openssl.standardError = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        let chain = try NIOSSLCertificate.fromPEMFile(certificatePath)
        guard let first = chain.first else { throw UnexpectedAnswer() }
        certificate = first
        serving = try NIOSSLContext(
            configuration: .makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: keyPath, format: .pem))
            )
        )
    }
}
