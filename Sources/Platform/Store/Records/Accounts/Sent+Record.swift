internal import PlatformCore

/// An answer to a send as a row of numbers inside the record that remembers it.
extension Sent {
    static let numberCount = 6

    var numbers: [UInt64] {
        [
            UInt64(uid.conversation.rawValue), UInt64(seq.rawValue), UInt64(place.rawValue), lsn.rawValue,
            UInt64(bitPattern: sentTime.rawValue),
            UInt64(uid.counter) << 1 | (isRefusedByReceiver ? 1 : 0) | (isReplaced ? 1 << 8 : 0),
        ]
    }

    /// Reads a row of exactly `numberCount` numbers.
    init(_ row: ArraySlice<UInt64>) throws(RecordDamage) {
        let numbers = Array(row)
        let sentTime = Timestamp(rawValue: Int64(bitPattern: numbers[4]))
        guard let conversation = UInt32(exactly: numbers[0]), let seq = UInt32(exactly: numbers[1]),
            let place = UInt32(exactly: numbers[2]), max(seq, place) <= Place.last.rawValue,
            numbers[5] < 1 << 9, (MessageUID.epoch...MessageUID.horizon).contains(sentTime)
        else { throw RecordDamage("an answer that no send can have had") }
        self.init(
            uid: MessageUID(
                sentTime: sentTime,
                conversation: ConversationNumber(rawValue: conversation),
                counter: UInt8(numbers[5] >> 1 & UInt64(MessageUID.counterMax))
            ),
            seq: Place(rawValue: seq),
            place: Place(rawValue: place),
            lsn: LSN(rawValue: numbers[3]),
            sentTime: sentTime,
            isRefusedByReceiver: numbers[5] & 1 == 1,
            isReplaced: numbers[5] >> 8 == 1
        )
    }
}
