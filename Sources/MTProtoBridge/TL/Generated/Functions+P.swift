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
}
