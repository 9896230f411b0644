import Foundation
import NIOSSL
import TestSupport

@testable import echoim

/// A certificate for localhost that signs itself, and its key, as files; made by OpenSSL's command.
struct TestCertificate {
    let files: TLSFiles

    /// Makes both; a former pair of the same name is replaced.
    init(in scratch: ScratchFolder, name: String = "server") throws {
        files = TLSFiles(certificate: scratch.path(to: name + ".pem"), key: scratch.path(to: name + ".key"))
        let openssl = Process()
        openssl.executableURL = URL(filePath: "/usr/bin/env")
        openssl.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
            "-keyout", files.key, "-out", files.certificate,
        ]
        openssl.standardError = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        guard openssl.terminationStatus == 0 else { throw CommandFailure("openssl made no certificate") }
    }

    /// A client that trusts this certificate and no other.
    var trusting: TLSConfiguration {
        get throws {
            var configuration = TLSConfiguration.makeClientConfiguration()
            configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(files.certificate))
            return configuration
        }
    }
}
