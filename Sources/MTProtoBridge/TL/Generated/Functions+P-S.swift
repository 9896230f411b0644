// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `phone.getCallConfig#55451fa9`, answered by `DataJSON`.
    package struct PhoneGetCallConfig: TLFunction {
        package typealias Answer = DataJSON

        package static var id: UInt32 { 0x55451fa9 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `photos.deletePhotos#87cf7f2f`, answered by `Vector<long>`.
    package struct PhotosDeletePhotos: TLFunction {
        package typealias Answer = [Int64]

        package var id: [InputPhoto]

        package static var id: UInt32 { 0x87cf7f2f }

        package init(id: [InputPhoto]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [InputPhoto](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `photos.getUserPhotos#91cd32a8`, answered by `photos.Photos`.
    package struct PhotosGetUserPhotos: TLFunction {
        package typealias Answer = PhotosPhotos

        package var userID: InputUser
        package var offset: Int32
        package var maxID: Int64
        package var limit: Int32

        package static var id: UInt32 { 0x91cd32a8 }

        package init(userID: InputUser, offset: Int32, maxID: Int64, limit: Int32) {
            self.userID = userID
            self.offset = offset
            self.maxID = maxID
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try InputUser(reading: &reader)
            offset = try Int32(reading: &reader)
            maxID = try Int64(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            offset.write(to: &writer)
            maxID.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `photos.updateProfilePhoto#09e82039`, answered by `photos.Photo`.
    package struct PhotosUpdateProfilePhoto: TLFunction {
        package typealias Answer = PhotosPhoto

        package var fallback: Bool
        package var bot: InputUser?
        package var id: InputPhoto

        package static var id: UInt32 { 0x09e82039 }

        package init(fallback: Bool = false, bot: InputUser? = nil, id: InputPhoto) {
            self.fallback = fallback
            self.bot = bot
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            fallback = flags & 0x1 != 0
            bot = flags & 0x2 != 0 ? try InputUser(reading: &reader) : nil
            id = try InputPhoto(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if fallback { flags |= 0x1 }
            if bot != nil { flags |= 0x2 }
            flags.write(to: &writer)
            bot?.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `photos.uploadProfilePhoto#0388a3b5`, answered by `photos.Photo`.
    package struct PhotosUploadProfilePhoto: TLFunction {
        package typealias Answer = PhotosPhoto

        package var fallback: Bool
        package var bot: InputUser?
        package var file: InputFile?
        package var video: InputFile?
        package var videoStartTs: Double?

        package static var id: UInt32 { 0x0388a3b5 }

        package init(
            fallback: Bool = false,
            bot: InputUser? = nil,
            file: InputFile? = nil,
            video: InputFile? = nil,
            videoStartTs: Double? = nil
        ) {
            self.fallback = fallback
            self.bot = bot
            self.file = file
            self.video = video
            self.videoStartTs = videoStartTs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            fallback = flags & 0x8 != 0
            bot = flags & 0x20 != 0 ? try InputUser(reading: &reader) : nil
            file = flags & 0x1 != 0 ? try InputFile(reading: &reader) : nil
            video = flags & 0x2 != 0 ? try InputFile(reading: &reader) : nil
            videoStartTs = flags & 0x4 != 0 ? try Double(reading: &reader) : nil
            if flags & 0x10 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if fallback { flags |= 0x8 }
            if bot != nil { flags |= 0x20 }
            if file != nil { flags |= 0x1 }
            if video != nil { flags |= 0x2 }
            if videoStartTs != nil { flags |= 0x4 }
            flags.write(to: &writer)
            bot?.write(to: &writer)
            file?.write(to: &writer)
            video?.write(to: &writer)
            videoStartTs?.write(to: &writer)
        }
    }

    /// `ping#7abe77ec`, answered by `Pong`.
    package struct Ping: TLFunction {
        package typealias Answer = Pong

        package var pingID: Int64

        package static var id: UInt32 { 0x7abe77ec }

        package init(pingID: Int64) {
            self.pingID = pingID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pingID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pingID.write(to: &writer)
        }
    }

    /// `ping_delay_disconnect#f3427b8c`, answered by `Pong`.
    package struct PingDelayDisconnect: TLFunction {
        package typealias Answer = Pong

        package var pingID: Int64
        package var disconnectDelay: Int32

        package static var id: UInt32 { 0xf3427b8c }

        package init(pingID: Int64, disconnectDelay: Int32) {
            self.pingID = pingID
            self.disconnectDelay = disconnectDelay
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pingID = try Int64(reading: &reader)
            disconnectDelay = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pingID.write(to: &writer)
            disconnectDelay.write(to: &writer)
        }
    }

    /// `req_DH_params#d712e4be`, answered by `Server_DH_Params`.
    package struct ReqDHParams: TLFunction {
        package typealias Answer = ServerDHParams

        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var p: TLBytes
        package var q: TLBytes
        package var publicKeyFingerprint: Int64
        package var encryptedData: TLBytes

        package static var id: UInt32 { 0xd712e4be }

        package init(
            nonce: TLInt128,
            serverNonce: TLInt128,
            p: TLBytes,
            q: TLBytes,
            publicKeyFingerprint: Int64,
            encryptedData: TLBytes
        ) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.p = p
            self.q = q
            self.publicKeyFingerprint = publicKeyFingerprint
            self.encryptedData = encryptedData
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            p = try TLBytes(reading: &reader)
            q = try TLBytes(reading: &reader)
            publicKeyFingerprint = try Int64(reading: &reader)
            encryptedData = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            p.write(to: &writer)
            q.write(to: &writer)
            publicKeyFingerprint.write(to: &writer)
            encryptedData.write(to: &writer)
        }
    }

    /// `req_pq#60469778`, answered by `ResPQ`.
    package struct ReqPQ: TLFunction {
        package typealias Answer = ResPQ

        package var nonce: TLInt128

        package static var id: UInt32 { 0x60469778 }

        package init(nonce: TLInt128) {
            self.nonce = nonce
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
        }
    }

    /// `req_pq_multi#be7e8ef1`, answered by `ResPQ`.
    package struct ReqPQMulti: TLFunction {
        package typealias Answer = ResPQ

        package var nonce: TLInt128

        package static var id: UInt32 { 0xbe7e8ef1 }

        package init(nonce: TLInt128) {
            self.nonce = nonce
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
        }
    }

    /// `rpc_drop_answer#58e4a740`, answered by `RpcDropAnswer`.
    package struct RpcDropAnswerCall: TLFunction {
        package typealias Answer = RpcDropAnswer

        package var reqMsgID: Int64

        package static var id: UInt32 { 0x58e4a740 }

        package init(reqMsgID: Int64) {
            self.reqMsgID = reqMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            reqMsgID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            reqMsgID.write(to: &writer)
        }
    }

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
