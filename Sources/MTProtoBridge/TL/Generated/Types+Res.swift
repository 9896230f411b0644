// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `resPQ#05162463`, a `ResPQ`.
    package struct ResPQ: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var pq: TLBytes
        package var serverPublicKeyFingerprints: [Int64]

        package static var id: UInt32 { 0x05162463 }

        package init(
            nonce: TLInt128,
            serverNonce: TLInt128,
            pq: TLBytes,
            serverPublicKeyFingerprints: [Int64]
        ) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.pq = pq
            self.serverPublicKeyFingerprints = serverPublicKeyFingerprints
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            pq = try TLBytes(reading: &reader)
            serverPublicKeyFingerprints = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            pq.write(to: &writer)
            serverPublicKeyFingerprints.write(to: &writer)
        }
    }

    /// `restrictionReason#d072acb4`, a `RestrictionReason`.
    package struct RestrictionReason: TLConstructor {
        package var platform: String
        package var reason: String
        package var text: String

        package static var id: UInt32 { 0xd072acb4 }

        package init(platform: String, reason: String, text: String) {
            self.platform = platform
            self.reason = reason
            self.text = text
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            platform = try String(reading: &reader)
            reason = try String(reading: &reader)
            text = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            platform.write(to: &writer)
            reason.write(to: &writer)
            text.write(to: &writer)
        }
    }
}
