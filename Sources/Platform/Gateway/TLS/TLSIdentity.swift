package import NIOSSL
internal import Synchronization

/// Certificate and key of the public port, which may be read again while the server runs.
///
/// Safe on any thread; reading blocks on the disk.
package final class TLSIdentity: Sendable {
    private let certificatePath: String
    private let keyPath: String
    private let current: Mutex<NIOSSLContext>

    /// Reads a certificate chain and its key, each the path of a PEM file; throws if they do not belong together.
    package init(certificatePath: String, keyPath: String) throws {
        self.certificatePath = certificatePath
        self.keyPath = keyPath
        current = Mutex(try Self.context(certificatePath, keyPath))
    }

    /// What connections that come now are met with.
    package var context: NIOSSLContext { current.withLock { $0 } }

    /// Reads the files again; what cannot be used is thrown, and what was read before stays.
    package func reload() throws {
        let context = try Self.context(certificatePath, keyPath)
        current.withLock { $0 = context }
    }

    private static func context(_ certificatePath: String, _ keyPath: String) throws -> NIOSSLContext {
        let chain = try NIOSSLCertificate.fromPEMFile(certificatePath).map { NIOSSLCertificateSource.certificate($0) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain,
            privateKey: .privateKey(try NIOSSLPrivateKey(file: keyPath, format: .pem))
        )
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["h2", "http/1.1"]
        return try NIOSSLContext(configuration: configuration)
    }
}
