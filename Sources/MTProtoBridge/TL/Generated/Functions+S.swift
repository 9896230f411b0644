// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `set_client_DH_params#f5045f1f`, answered by `Set_client_DH_params_answer`.
    package struct SetClientDHParams: TLFunction {
        package typealias Answer = SetClientDHParamsAnswer

        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var encryptedData: TLBytes

        package static var id: UInt32 { 0xf5045f1f }

        package init(nonce: TLInt128, serverNonce: TLInt128, encryptedData: TLBytes) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.encryptedData = encryptedData
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            encryptedData = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            encryptedData.write(to: &writer)
        }
    }

    /// `stories.getAllReadPeerStories#9b5ae7f9`, answered by `Updates`.
    package struct StoriesGetAllReadPeerStories: TLFunction {
        package typealias Answer = Updates

        package static var id: UInt32 { 0x9b5ae7f9 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `stories.getAllStories#eeb0d625`, answered by `stories.AllStories`.
    package struct StoriesGetAllStories: TLFunction {
        package typealias Answer = StoriesAllStories

        package var next: Bool
        package var hidden: Bool
        package var state: String?

        package static var id: UInt32 { 0xeeb0d625 }

        package init(next: Bool = false, hidden: Bool = false, state: String? = nil) {
            self.next = next
            self.hidden = hidden
            self.state = state
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            next = flags & 0x2 != 0
            hidden = flags & 0x4 != 0
            state = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if next { flags |= 0x2 }
            if hidden { flags |= 0x4 }
            if state != nil { flags |= 0x1 }
            flags.write(to: &writer)
            state?.write(to: &writer)
        }
    }

    /// `stories.getPeerMaxIDs#78499170`, answered by `Vector<RecentStory>`.
    package struct StoriesGetPeerMaxIDs: TLFunction {
        package typealias Answer = [RecentStory]

        package var id: [InputPeer]

        package static var id: UInt32 { 0x78499170 }

        package init(id: [InputPeer]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [InputPeer](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }
}
