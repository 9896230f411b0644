// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updates.getChannelDifference#03173d78`, answered by `updates.ChannelDifference`.
    package struct UpdatesGetChannelDifference: TLFunction {
        package typealias Answer = UpdatesChannelDifference

        package var force: Bool
        package var channel: InputChannel
        package var filter: ChannelMessagesFilter
        package var pts: Int32
        package var limit: Int32

        package static var id: UInt32 { 0x03173d78 }

        package init(
            force: Bool = false,
            channel: InputChannel,
            filter: ChannelMessagesFilter,
            pts: Int32,
            limit: Int32
        ) {
            self.force = force
            self.channel = channel
            self.filter = filter
            self.pts = pts
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            force = flags & 0x1 != 0
            channel = try InputChannel(reading: &reader)
            filter = try ChannelMessagesFilter(reading: &reader)
            pts = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if force { flags |= 0x1 }
            flags.write(to: &writer)
            channel.write(to: &writer)
            filter.write(to: &writer)
            pts.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `updates.getDifference#19c2f763`, answered by `updates.Difference`.
    package struct UpdatesGetDifference: TLFunction {
        package typealias Answer = UpdatesDifference

        package var pts: Int32
        package var ptsLimit: Int32?
        package var ptsTotalLimit: Int32?
        package var date: Int32
        package var qts: Int32
        package var qtsLimit: Int32?

        package static var id: UInt32 { 0x19c2f763 }

        package init(
            pts: Int32,
            ptsLimit: Int32? = nil,
            ptsTotalLimit: Int32? = nil,
            date: Int32,
            qts: Int32,
            qtsLimit: Int32? = nil
        ) {
            self.pts = pts
            self.ptsLimit = ptsLimit
            self.ptsTotalLimit = ptsTotalLimit
            self.date = date
            self.qts = qts
            self.qtsLimit = qtsLimit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsLimit = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            ptsTotalLimit = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            date = try Int32(reading: &reader)
            qts = try Int32(reading: &reader)
            qtsLimit = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if ptsLimit != nil { flags |= 0x2 }
            if ptsTotalLimit != nil { flags |= 0x1 }
            if qtsLimit != nil { flags |= 0x4 }
            flags.write(to: &writer)
            pts.write(to: &writer)
            ptsLimit?.write(to: &writer)
            ptsTotalLimit?.write(to: &writer)
            date.write(to: &writer)
            qts.write(to: &writer)
            qtsLimit?.write(to: &writer)
        }
    }

    /// `updates.getState#edd4882a`, answered by `updates.State`.
    package struct UpdatesGetState: TLFunction {
        package typealias Answer = UpdatesState

        package static var id: UInt32 { 0xedd4882a }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `upload.getFile#be5335be`, answered by `upload.File`.
    package struct UploadGetFile: TLFunction {
        package typealias Answer = UploadFile

        package var precise: Bool
        package var cdnSupported: Bool
        package var location: InputFileLocation
        package var offset: Int64
        package var limit: Int32

        package static var id: UInt32 { 0xbe5335be }

        package init(
            precise: Bool = false,
            cdnSupported: Bool = false,
            location: InputFileLocation,
            offset: Int64,
            limit: Int32
        ) {
            self.precise = precise
            self.cdnSupported = cdnSupported
            self.location = location
            self.offset = offset
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            precise = flags & 0x1 != 0
            cdnSupported = flags & 0x2 != 0
            location = try InputFileLocation(reading: &reader)
            offset = try Int64(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if precise { flags |= 0x1 }
            if cdnSupported { flags |= 0x2 }
            flags.write(to: &writer)
            location.write(to: &writer)
            offset.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `upload.getFileHashes#9156982a`, answered by `Vector<FileHash>`.
    package struct UploadGetFileHashes: TLFunction {
        package typealias Answer = [FileHash]

        package var location: InputFileLocation
        package var offset: Int64

        package static var id: UInt32 { 0x9156982a }

        package init(location: InputFileLocation, offset: Int64) {
            self.location = location
            self.offset = offset
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            location = try InputFileLocation(reading: &reader)
            offset = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            location.write(to: &writer)
            offset.write(to: &writer)
        }
    }

    /// `upload.saveBigFilePart#de7b673d`, answered by `Bool`.
    package struct UploadSaveBigFilePart: TLFunction {
        package typealias Answer = Bool

        package var fileID: Int64
        package var filePart: Int32
        package var fileTotalParts: Int32
        package var bytes: TLBytes

        package static var id: UInt32 { 0xde7b673d }

        package init(fileID: Int64, filePart: Int32, fileTotalParts: Int32, bytes: TLBytes) {
            self.fileID = fileID
            self.filePart = filePart
            self.fileTotalParts = fileTotalParts
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            fileID = try Int64(reading: &reader)
            filePart = try Int32(reading: &reader)
            fileTotalParts = try Int32(reading: &reader)
            bytes = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            fileID.write(to: &writer)
            filePart.write(to: &writer)
            fileTotalParts.write(to: &writer)
            bytes.write(to: &writer)
        }
    }

    /// `upload.saveFilePart#b304a621`, answered by `Bool`.
    package struct UploadSaveFilePart: TLFunction {
        package typealias Answer = Bool

        package var fileID: Int64
        package var filePart: Int32
        package var bytes: TLBytes

        package static var id: UInt32 { 0xb304a621 }

        package init(fileID: Int64, filePart: Int32, bytes: TLBytes) {
            self.fileID = fileID
            self.filePart = filePart
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            fileID = try Int64(reading: &reader)
            filePart = try Int32(reading: &reader)
            bytes = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            fileID.write(to: &writer)
            filePart.write(to: &writer)
            bytes.write(to: &writer)
        }
    }

    /// `users.getFullUser#b60f5918`, answered by `users.UserFull`.
    package struct UsersGetFullUser: TLFunction {
        package typealias Answer = UsersUserFull

        package var id: InputUser

        package static var id: UInt32 { 0xb60f5918 }

        package init(id: InputUser) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `users.getRequirementsToContact#d89a83a3`, answered by `Vector<RequirementToContact>`.
    package struct UsersGetRequirementsToContact: TLFunction {
        package typealias Answer = [RequirementToContact]

        package var id: [InputUser]

        package static var id: UInt32 { 0xd89a83a3 }

        package init(id: [InputUser]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [InputUser](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `users.getUsers#0d91a548`, answered by `Vector<User>`.
    package struct UsersGetUsers: TLFunction {
        package typealias Answer = [User]

        package var id: [InputUser]

        package static var id: UInt32 { 0x0d91a548 }

        package init(id: [InputUser]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [InputUser](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }
}
