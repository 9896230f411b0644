// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageFwdHeader#4e4df4bb`, a `MessageFwdHeader`.
    package struct MessageFwdHeader: TLConstructor {
        package var imported: Bool
        package var savedOut: Bool
        package var fromID: Peer?
        package var fromName: String?
        package var date: Int32
        package var channelPost: Int32?
        package var postAuthor: String?
        package var savedFromPeer: Peer?
        package var savedFromMsgID: Int32?
        package var savedFromID: Peer?
        package var savedFromName: String?
        package var savedDate: Int32?
        package var psaType: String?

        package static var id: UInt32 { 0x4e4df4bb }

        package init(
            imported: Bool = false,
            savedOut: Bool = false,
            fromID: Peer? = nil,
            fromName: String? = nil,
            date: Int32,
            channelPost: Int32? = nil,
            postAuthor: String? = nil,
            savedFromPeer: Peer? = nil,
            savedFromMsgID: Int32? = nil,
            savedFromID: Peer? = nil,
            savedFromName: String? = nil,
            savedDate: Int32? = nil,
            psaType: String? = nil
        ) {
            self.imported = imported
            self.savedOut = savedOut
            self.fromID = fromID
            self.fromName = fromName
            self.date = date
            self.channelPost = channelPost
            self.postAuthor = postAuthor
            self.savedFromPeer = savedFromPeer
            self.savedFromMsgID = savedFromMsgID
            self.savedFromID = savedFromID
            self.savedFromName = savedFromName
            self.savedDate = savedDate
            self.psaType = psaType
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            imported = flags & 0x80 != 0
            savedOut = flags & 0x800 != 0
            fromID = flags & 0x1 != 0 ? try Peer(reading: &reader) : nil
            fromName = flags & 0x20 != 0 ? try String(reading: &reader) : nil
            date = try Int32(reading: &reader)
            channelPost = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            postAuthor = flags & 0x8 != 0 ? try String(reading: &reader) : nil
            savedFromPeer = flags & 0x10 != 0 ? try Peer(reading: &reader) : nil
            savedFromMsgID = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            savedFromID = flags & 0x100 != 0 ? try Peer(reading: &reader) : nil
            savedFromName = flags & 0x200 != 0 ? try String(reading: &reader) : nil
            savedDate = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            psaType = flags & 0x40 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if imported { flags |= 0x80 }
            if savedOut { flags |= 0x800 }
            if fromID != nil { flags |= 0x1 }
            if fromName != nil { flags |= 0x20 }
            if channelPost != nil { flags |= 0x4 }
            if postAuthor != nil { flags |= 0x8 }
            if savedFromPeer != nil, savedFromMsgID != nil { flags |= 0x10 }
            if savedFromID != nil { flags |= 0x100 }
            if savedFromName != nil { flags |= 0x200 }
            if savedDate != nil { flags |= 0x400 }
            if psaType != nil { flags |= 0x40 }
            flags.write(to: &writer)
            fromID?.write(to: &writer)
            fromName?.write(to: &writer)
            date.write(to: &writer)
            channelPost?.write(to: &writer)
            postAuthor?.write(to: &writer)
            if flags & 0x10 != 0 { savedFromPeer?.write(to: &writer) }
            if flags & 0x10 != 0 { savedFromMsgID?.write(to: &writer) }
            savedFromID?.write(to: &writer)
            savedFromName?.write(to: &writer)
            savedDate?.write(to: &writer)
            psaType?.write(to: &writer)
        }
    }
}
