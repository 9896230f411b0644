// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputChannel`.
    package enum InputChannel: TLValue {
        case inputChannelEmpty
        case inputChannel(InputChannelFields)
        case inputChannelFromMessage(InputChannelFromMessage)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xee8c1e86: self = .inputChannelEmpty
            case 0xf35aec28, 0x27bcbbfc: self = .inputChannel(try InputChannelFields(readingFields: &reader))
            case 0x5b934f9d: self = .inputChannelFromMessage(try InputChannelFromMessage(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputChannelEmpty: writer.write(id: 0xee8c1e86)
            case .inputChannel(let value): value.write(to: &writer)
            case .inputChannelFromMessage(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputChannel#f35aec28`, a `InputChannel`.
    package struct InputChannelFields: TLConstructor {
        package var channelID: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0xf35aec28 }

        package init(channelID: Int64, accessHash: Int64) {
            self.channelID = channelID
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }

    /// `inputChannelFromMessage#5b934f9d`, a `InputChannel`.
    package struct InputChannelFromMessage: TLConstructor {
        package var peer: InputPeer
        package var msgID: Int32
        package var channelID: Int64

        package static var id: UInt32 { 0x5b934f9d }

        package init(peer: InputPeer, msgID: Int32, channelID: Int64) {
            self.peer = peer
            self.msgID = msgID
            self.channelID = channelID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            channelID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            channelID.write(to: &writer)
        }
    }

    /// `InputChatPhoto`.
    package enum InputChatPhoto: TLValue {
        case inputChatPhotoEmpty
        indirect case inputChatUploadedPhoto(InputChatUploadedPhoto)
        case inputChatPhoto(InputChatPhotoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1ca48f57: self = .inputChatPhotoEmpty
            case 0xbdcdaec0: self = .inputChatUploadedPhoto(try InputChatUploadedPhoto(readingFields: &reader))
            case 0x8953ad37: self = .inputChatPhoto(try InputChatPhotoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputChatPhotoEmpty: writer.write(id: 0x1ca48f57)
            case .inputChatUploadedPhoto(let value): value.write(to: &writer)
            case .inputChatPhoto(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputChatPhoto#8953ad37`, a `InputChatPhoto`.
    package struct InputChatPhotoFields: TLConstructor {
        package var id: InputPhoto

        package static var id: UInt32 { 0x8953ad37 }

        package init(id: InputPhoto) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try InputPhoto(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `inputChatUploadedPhoto#bdcdaec0`, a `InputChatPhoto`.
    package struct InputChatUploadedPhoto: TLConstructor {
        package var file: InputFile?
        package var video: InputFile?
        package var videoStartTs: Double?

        package static var id: UInt32 { 0xbdcdaec0 }

        package init(file: InputFile? = nil, video: InputFile? = nil, videoStartTs: Double? = nil) {
            self.file = file
            self.video = video
            self.videoStartTs = videoStartTs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            file = flags & 0x1 != 0 ? try InputFile(reading: &reader) : nil
            video = flags & 0x2 != 0 ? try InputFile(reading: &reader) : nil
            videoStartTs = flags & 0x4 != 0 ? try Double(reading: &reader) : nil
            if flags & 0x8 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if file != nil { flags |= 0x1 }
            if video != nil { flags |= 0x2 }
            if videoStartTs != nil { flags |= 0x4 }
            flags.write(to: &writer)
            file?.write(to: &writer)
            video?.write(to: &writer)
            videoStartTs?.write(to: &writer)
        }
    }

    /// `InputCheckPasswordSRP`.
    package enum InputCheckPasswordSRP: TLValue {
        case inputCheckPasswordEmpty
        case inputCheckPasswordSRP(InputCheckPasswordSRPFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x9880f658: self = .inputCheckPasswordEmpty
            case 0xd27ff082: self = .inputCheckPasswordSRP(try InputCheckPasswordSRPFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputCheckPasswordEmpty: writer.write(id: 0x9880f658)
            case .inputCheckPasswordSRP(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputCheckPasswordSRP#d27ff082`, a `InputCheckPasswordSRP`.
    package struct InputCheckPasswordSRPFields: TLConstructor {
        package var srpID: Int64
        package var a: TLBytes
        package var m1: TLBytes

        package static var id: UInt32 { 0xd27ff082 }

        package init(srpID: Int64, a: TLBytes, m1: TLBytes) {
            self.srpID = srpID
            self.a = a
            self.m1 = m1
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            srpID = try Int64(reading: &reader)
            a = try TLBytes(reading: &reader)
            m1 = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            srpID.write(to: &writer)
            a.write(to: &writer)
            m1.write(to: &writer)
        }
    }

    /// `inputClientProxy#75588b3f`, a `InputClientProxy`.
    package struct InputClientProxy: TLConstructor {
        package var address: String
        package var port: Int32

        package static var id: UInt32 { 0x75588b3f }

        package init(address: String, port: Int32) {
            self.address = address
            self.port = port
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            address = try String(reading: &reader)
            port = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            address.write(to: &writer)
            port.write(to: &writer)
        }
    }
}
