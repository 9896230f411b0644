// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.readDiscussion#f731a9f4`, answered by `Bool`.
    package struct MessagesReadDiscussion: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer
        package var msgID: Int32
        package var readMaxID: Int32

        package static var id: UInt32 { 0xf731a9f4 }

        package init(peer: InputPeer, msgID: Int32, readMaxID: Int32) {
            self.peer = peer
            self.msgID = msgID
            self.readMaxID = readMaxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            readMaxID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            readMaxID.write(to: &writer)
        }
    }

    /// `messages.readHistory#0e306d3a`, answered by `messages.AffectedMessages`.
    package struct MessagesReadHistory: TLFunction {
        package typealias Answer = MessagesAffectedMessages

        package var peer: InputPeer
        package var maxID: Int32

        package static var id: UInt32 { 0x0e306d3a }

        package init(peer: InputPeer, maxID: Int32) {
            self.peer = peer
            self.maxID = maxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            maxID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            maxID.write(to: &writer)
        }
    }

    /// `messages.readMentions#36e5bf4d`, answered by `messages.AffectedHistory`.
    package struct MessagesReadMentions: TLFunction {
        package typealias Answer = MessagesAffectedHistory

        package var peer: InputPeer
        package var topMsgID: Int32?

        package static var id: UInt32 { 0x36e5bf4d }

        package init(peer: InputPeer, topMsgID: Int32? = nil) {
            self.peer = peer
            self.topMsgID = topMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
        }
    }

    /// `messages.readMessageContents#36a73f77`, answered by `messages.AffectedMessages`.
    package struct MessagesReadMessageContents: TLFunction {
        package typealias Answer = MessagesAffectedMessages

        package var id: [Int32]

        package static var id: UInt32 { 0x36a73f77 }

        package init(id: [Int32]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `messages.readPollVotes#1720b4d8`, answered by `messages.AffectedHistory`.
    package struct MessagesReadPollVotes: TLFunction {
        package typealias Answer = MessagesAffectedHistory

        package var peer: InputPeer
        package var topMsgID: Int32?

        package static var id: UInt32 { 0x1720b4d8 }

        package init(peer: InputPeer, topMsgID: Int32? = nil) {
            self.peer = peer
            self.topMsgID = topMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
        }
    }

    /// `messages.readReactions#9ec44f93`, answered by `messages.AffectedHistory`.
    package struct MessagesReadReactions: TLFunction {
        package typealias Answer = MessagesAffectedHistory

        package var peer: InputPeer
        package var topMsgID: Int32?
        package var savedPeerID: InputPeer?

        package static var id: UInt32 { 0x9ec44f93 }

        package init(peer: InputPeer, topMsgID: Int32? = nil, savedPeerID: InputPeer? = nil) {
            self.peer = peer
            self.topMsgID = topMsgID
            self.savedPeerID = savedPeerID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            savedPeerID = flags & 0x2 != 0 ? try InputPeer(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            if savedPeerID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
            savedPeerID?.write(to: &writer)
        }
    }

    /// `messages.receivedMessages#05a954c0`, answered by `Vector<ReceivedNotifyMessage>`.
    package struct MessagesReceivedMessages: TLFunction {
        package typealias Answer = [ReceivedNotifyMessage]

        package var maxID: Int32

        package static var id: UInt32 { 0x05a954c0 }

        package init(maxID: Int32) {
            self.maxID = maxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            maxID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            maxID.write(to: &writer)
        }
    }

    /// `messages.reorderPinnedDialogs#3b1adf37`, answered by `Bool`.
    package struct MessagesReorderPinnedDialogs: TLFunction {
        package typealias Answer = Bool

        package var force: Bool
        package var folderID: Int32
        package var order: [InputDialogPeer]

        package static var id: UInt32 { 0x3b1adf37 }

        package init(force: Bool = false, folderID: Int32, order: [InputDialogPeer]) {
            self.force = force
            self.folderID = folderID
            self.order = order
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            force = flags & 0x1 != 0
            folderID = try Int32(reading: &reader)
            order = try [InputDialogPeer](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if force { flags |= 0x1 }
            flags.write(to: &writer)
            folderID.write(to: &writer)
            order.write(to: &writer)
        }
    }

    /// `messages.report#fc78af9b`, answered by `ReportResult`.
    package struct MessagesReport: TLFunction {
        package typealias Answer = ReportResult

        package var peer: InputPeer
        package var id: [Int32]
        package var option: TLBytes
        package var message: String

        package static var id: UInt32 { 0xfc78af9b }

        package init(peer: InputPeer, id: [Int32], option: TLBytes, message: String) {
            self.peer = peer
            self.id = id
            self.option = option
            self.message = message
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            id = try [Int32](reading: &reader)
            option = try TLBytes(reading: &reader)
            message = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            id.write(to: &writer)
            option.write(to: &writer)
            message.write(to: &writer)
        }
    }

    /// `messages.reportMessagesDelivery#5a6d7395`, answered by `Bool`.
    package struct MessagesReportMessagesDelivery: TLFunction {
        package typealias Answer = Bool

        package var push: Bool
        package var peer: InputPeer
        package var id: [Int32]

        package static var id: UInt32 { 0x5a6d7395 }

        package init(push: Bool = false, peer: InputPeer, id: [Int32]) {
            self.push = push
            self.peer = peer
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            push = flags & 0x1 != 0
            peer = try InputPeer(reading: &reader)
            id = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if push { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `messages.reportReadMetrics#4067c5e6`, answered by `Bool`.
    package struct MessagesReportReadMetrics: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer
        package var metrics: [InputMessageReadMetric]

        package static var id: UInt32 { 0x4067c5e6 }

        package init(peer: InputPeer, metrics: [InputMessageReadMetric]) {
            self.peer = peer
            self.metrics = metrics
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            metrics = try [InputMessageReadMetric](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            metrics.write(to: &writer)
        }
    }

    /// `messages.reportSpam#cf1592db`, answered by `Bool`.
    package struct MessagesReportSpam: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer

        package static var id: UInt32 { 0xcf1592db }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }
}
