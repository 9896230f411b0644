// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `missingInvitee#628c9224`, a `MissingInvitee`.
    package struct MissingInvitee: TLConstructor {
        package var premiumWouldAllowInvite: Bool
        package var premiumRequiredForPm: Bool
        package var userID: Int64

        package static var id: UInt32 { 0x628c9224 }

        package init(
            premiumWouldAllowInvite: Bool = false,
            premiumRequiredForPm: Bool = false,
            userID: Int64
        ) {
            self.premiumWouldAllowInvite = premiumWouldAllowInvite
            self.premiumRequiredForPm = premiumRequiredForPm
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            premiumWouldAllowInvite = flags & 0x1 != 0
            premiumRequiredForPm = flags & 0x2 != 0
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if premiumWouldAllowInvite { flags |= 0x1 }
            if premiumRequiredForPm { flags |= 0x2 }
            flags.write(to: &writer)
            userID.write(to: &writer)
        }
    }

    /// `MsgDetailedInfo`.
    package enum MsgDetailedInfo: TLValue {
        case msgDetailedInfo(MsgDetailedInfoFields)
        case msgNewDetailedInfo(MsgNewDetailedInfo)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x276d3ec6: self = .msgDetailedInfo(try MsgDetailedInfoFields(readingFields: &reader))
            case 0x809db6df: self = .msgNewDetailedInfo(try MsgNewDetailedInfo(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .msgDetailedInfo(let value): value.write(to: &writer)
            case .msgNewDetailedInfo(let value): value.write(to: &writer)
            }
        }
    }

    /// `msg_detailed_info#276d3ec6`, a `MsgDetailedInfo`.
    package struct MsgDetailedInfoFields: TLConstructor {
        package var msgID: Int64
        package var answerMsgID: Int64
        package var bytes: Int32
        package var status: Int32

        package static var id: UInt32 { 0x276d3ec6 }

        package init(msgID: Int64, answerMsgID: Int64, bytes: Int32, status: Int32) {
            self.msgID = msgID
            self.answerMsgID = answerMsgID
            self.bytes = bytes
            self.status = status
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgID = try Int64(reading: &reader)
            answerMsgID = try Int64(reading: &reader)
            bytes = try Int32(reading: &reader)
            status = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgID.write(to: &writer)
            answerMsgID.write(to: &writer)
            bytes.write(to: &writer)
            status.write(to: &writer)
        }
    }

    /// `msg_new_detailed_info#809db6df`, a `MsgDetailedInfo`.
    package struct MsgNewDetailedInfo: TLConstructor {
        package var answerMsgID: Int64
        package var bytes: Int32
        package var status: Int32

        package static var id: UInt32 { 0x809db6df }

        package init(answerMsgID: Int64, bytes: Int32, status: Int32) {
            self.answerMsgID = answerMsgID
            self.bytes = bytes
            self.status = status
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            answerMsgID = try Int64(reading: &reader)
            bytes = try Int32(reading: &reader)
            status = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            answerMsgID.write(to: &writer)
            bytes.write(to: &writer)
            status.write(to: &writer)
        }
    }

    /// `msg_resend_ans_req#8610baeb`, a `MsgResendReq`.
    package struct MsgResendAnsReq: TLConstructor {
        package var msgIDs: [Int64]

        package static var id: UInt32 { 0x8610baeb }

        package init(msgIDs: [Int64]) {
            self.msgIDs = msgIDs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgIDs = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgIDs.write(to: &writer)
        }
    }

    /// `MsgResendReq`.
    package enum MsgResendReq: TLValue {
        case msgResendReq(MsgResendReqFields)
        case msgResendAnsReq(MsgResendAnsReq)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x7d861a08: self = .msgResendReq(try MsgResendReqFields(readingFields: &reader))
            case 0x8610baeb: self = .msgResendAnsReq(try MsgResendAnsReq(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .msgResendReq(let value): value.write(to: &writer)
            case .msgResendAnsReq(let value): value.write(to: &writer)
            }
        }
    }

    /// `msg_resend_req#7d861a08`, a `MsgResendReq`.
    package struct MsgResendReqFields: TLConstructor {
        package var msgIDs: [Int64]

        package static var id: UInt32 { 0x7d861a08 }

        package init(msgIDs: [Int64]) {
            self.msgIDs = msgIDs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgIDs = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgIDs.write(to: &writer)
        }
    }

    /// `msgs_ack#62d6b459`, a `MsgsAck`.
    package struct MsgsAck: TLConstructor {
        package var msgIDs: [Int64]

        package static var id: UInt32 { 0x62d6b459 }

        package init(msgIDs: [Int64]) {
            self.msgIDs = msgIDs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgIDs = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgIDs.write(to: &writer)
        }
    }

    /// `msgs_all_info#8cc0d131`, a `MsgsAllInfo`.
    package struct MsgsAllInfo: TLConstructor {
        package var msgIDs: [Int64]
        package var info: TLBytes

        package static var id: UInt32 { 0x8cc0d131 }

        package init(msgIDs: [Int64], info: TLBytes) {
            self.msgIDs = msgIDs
            self.info = info
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgIDs = try [Int64](reading: &reader)
            info = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgIDs.write(to: &writer)
            info.write(to: &writer)
        }
    }

    /// `msgs_state_info#04deb57d`, a `MsgsStateInfo`.
    package struct MsgsStateInfo: TLConstructor {
        package var reqMsgID: Int64
        package var info: TLBytes

        package static var id: UInt32 { 0x04deb57d }

        package init(reqMsgID: Int64, info: TLBytes) {
            self.reqMsgID = reqMsgID
            self.info = info
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            reqMsgID = try Int64(reading: &reader)
            info = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            reqMsgID.write(to: &writer)
            info.write(to: &writer)
        }
    }

    /// `msgs_state_req#da69fb52`, a `MsgsStateReq`.
    package struct MsgsStateReq: TLConstructor {
        package var msgIDs: [Int64]

        package static var id: UInt32 { 0xda69fb52 }

        package init(msgIDs: [Int64]) {
            self.msgIDs = msgIDs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgIDs = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgIDs.write(to: &writer)
        }
    }
}
