internal import JWTKit
package import PlatformCore

/// A token as somebody presents it: read, but not yet believed.
///
/// Only what is needed to find the key may be asked before `Tenant.verify`. The parser is jwt-kit's;
/// its key collection is not used because it is an actor, and a hello is decided on an event loop.
package struct PresentedToken: Sendable {
    /// Longer text is no token of ours and is not even parsed.
    package static let bytesMax = 512

    let claims: AccessToken
    let signedText: [UInt8]
    let signature: [UInt8]

    /// Throws `.tokenMalformed` unless the text is a token in form.
    package init(_ text: String) throws(TenantError) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.bytesMax else { throw Self.malformed }
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { throw Self.malformed }
        guard let parsed = try? tokenParser.parse(bytes, as: TokenClaims.self),
            // The only algorithm we sign with: a token cannot choose a weaker one.
            parsed.header.alg == "HS256", let claims = parsed.payload.token
        else { throw Self.malformed }
        self.claims = claims
        signedText = Array(bytes[..<dot])
        signature = Array(parsed.signature)
    }

    /// The tenant it claims to be of.
    package var tenant: TenantNumber { claims.tenant }

    private static let malformed = TenantError(.tokenMalformed, "this is not a token of this server")
}

private let tokenParser = DefaultJWTParser()
