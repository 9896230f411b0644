// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `poll#966e2dbf`, a `Poll`.
    package struct Poll: TLConstructor {
        package var id: Int64
        package var closed: Bool
        package var publicVoters: Bool
        package var multipleChoice: Bool
        package var quiz: Bool
        package var openAnswers: Bool
        package var revotingDisabled: Bool
        package var shuffleAnswers: Bool
        package var hideResultsUntilClose: Bool
        package var creator: Bool
        package var subscribersOnly: Bool
        package var question: TextWithEntities
        package var answers: [PollAnswer]
        package var closePeriod: Int32?
        package var closeDate: Int32?
        package var countriesIso2: [String]?
        package var hash: Int64

        package static var id: UInt32 { 0x966e2dbf }

        package init(
            id: Int64,
            closed: Bool = false,
            publicVoters: Bool = false,
            multipleChoice: Bool = false,
            quiz: Bool = false,
            openAnswers: Bool = false,
            revotingDisabled: Bool = false,
            shuffleAnswers: Bool = false,
            hideResultsUntilClose: Bool = false,
            creator: Bool = false,
            subscribersOnly: Bool = false,
            question: TextWithEntities,
            answers: [PollAnswer],
            closePeriod: Int32? = nil,
            closeDate: Int32? = nil,
            countriesIso2: [String]? = nil,
            hash: Int64
        ) {
            self.id = id
            self.closed = closed
            self.publicVoters = publicVoters
            self.multipleChoice = multipleChoice
            self.quiz = quiz
            self.openAnswers = openAnswers
            self.revotingDisabled = revotingDisabled
            self.shuffleAnswers = shuffleAnswers
            self.hideResultsUntilClose = hideResultsUntilClose
            self.creator = creator
            self.subscribersOnly = subscribersOnly
            self.question = question
            self.answers = answers
            self.closePeriod = closePeriod
            self.closeDate = closeDate
            self.countriesIso2 = countriesIso2
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            let flags = try UInt32(reading: &reader)
            closed = flags & 0x1 != 0
            publicVoters = flags & 0x2 != 0
            multipleChoice = flags & 0x4 != 0
            quiz = flags & 0x8 != 0
            openAnswers = flags & 0x40 != 0
            revotingDisabled = flags & 0x80 != 0
            shuffleAnswers = flags & 0x100 != 0
            hideResultsUntilClose = flags & 0x200 != 0
            creator = flags & 0x400 != 0
            subscribersOnly = flags & 0x800 != 0
            question = try TextWithEntities(reading: &reader)
            answers = try [PollAnswer](reading: &reader)
            closePeriod = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            closeDate = flags & 0x20 != 0 ? try Int32(reading: &reader) : nil
            countriesIso2 = flags & 0x1000 != 0 ? try [String](reading: &reader) : nil
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            var flags: UInt32 = 0
            if closed { flags |= 0x1 }
            if publicVoters { flags |= 0x2 }
            if multipleChoice { flags |= 0x4 }
            if quiz { flags |= 0x8 }
            if openAnswers { flags |= 0x40 }
            if revotingDisabled { flags |= 0x80 }
            if shuffleAnswers { flags |= 0x100 }
            if hideResultsUntilClose { flags |= 0x200 }
            if creator { flags |= 0x400 }
            if subscribersOnly { flags |= 0x800 }
            if closePeriod != nil { flags |= 0x10 }
            if closeDate != nil { flags |= 0x20 }
            if countriesIso2 != nil { flags |= 0x1000 }
            flags.write(to: &writer)
            question.write(to: &writer)
            answers.write(to: &writer)
            closePeriod?.write(to: &writer)
            closeDate?.write(to: &writer)
            countriesIso2?.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `PollAnswer`.
    package enum PollAnswer: TLValue {
        indirect case pollAnswer(PollAnswerFields)
        indirect case inputPollAnswer(InputPollAnswer)

        package init(reading reader: inout TLReader) throws(TLError) {
            try reader.descend()
            switch try reader.readID() {
            case 0x4b7d786a: self = .pollAnswer(try PollAnswerFields(readingFields: &reader))
            case 0x199fed96: self = .inputPollAnswer(try InputPollAnswer(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
            reader.ascend()
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .pollAnswer(let value): value.write(to: &writer)
            case .inputPollAnswer(let value): value.write(to: &writer)
            }
        }
    }

    /// `pollAnswer#4b7d786a`, a `PollAnswer`.
    package struct PollAnswerFields: TLConstructor {
        package var text: TextWithEntities
        package var option: TLBytes
        package var media: MessageMedia?
        package var addedBy: Peer?
        package var date: Int32?

        package static var id: UInt32 { 0x4b7d786a }

        package init(
            text: TextWithEntities,
            option: TLBytes,
            media: MessageMedia? = nil,
            addedBy: Peer? = nil,
            date: Int32? = nil
        ) {
            self.text = text
            self.option = option
            self.media = media
            self.addedBy = addedBy
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            text = try TextWithEntities(reading: &reader)
            option = try TLBytes(reading: &reader)
            media = flags & 0x1 != 0 ? try MessageMedia(reading: &reader) : nil
            addedBy = flags & 0x2 != 0 ? try Peer(reading: &reader) : nil
            date = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if media != nil { flags |= 0x1 }
            if addedBy != nil, date != nil { flags |= 0x2 }
            flags.write(to: &writer)
            text.write(to: &writer)
            option.write(to: &writer)
            media?.write(to: &writer)
            if flags & 0x2 != 0 { addedBy?.write(to: &writer) }
            if flags & 0x2 != 0 { date?.write(to: &writer) }
        }
    }

    /// `pollAnswerVoters#3645230a`, a `PollAnswerVoters`.
    package struct PollAnswerVoters: TLConstructor {
        package var chosen: Bool
        package var correct: Bool
        package var option: TLBytes
        package var voters: Int32?
        package var recentVoters: [Peer]?

        package static var id: UInt32 { 0x3645230a }

        package init(
            chosen: Bool = false,
            correct: Bool = false,
            option: TLBytes,
            voters: Int32? = nil,
            recentVoters: [Peer]? = nil
        ) {
            self.chosen = chosen
            self.correct = correct
            self.option = option
            self.voters = voters
            self.recentVoters = recentVoters
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            chosen = flags & 0x1 != 0
            correct = flags & 0x2 != 0
            option = try TLBytes(reading: &reader)
            voters = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            recentVoters = flags & 0x4 != 0 ? try [Peer](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if chosen { flags |= 0x1 }
            if correct { flags |= 0x2 }
            if voters != nil, recentVoters != nil { flags |= 0x4 }
            flags.write(to: &writer)
            option.write(to: &writer)
            if flags & 0x4 != 0 { voters?.write(to: &writer) }
            if flags & 0x4 != 0 { recentVoters?.write(to: &writer) }
        }
    }

    /// `pollResults#ba7bb15e`, a `PollResults`.
    package struct PollResults: TLConstructor {
        package var min: Bool
        package var hasUnreadVotes: Bool
        package var canViewStats: Bool
        package var results: [PollAnswerVoters]?
        package var totalVoters: Int32?
        package var recentVoters: [Peer]?
        package var solution: String?
        package var solutionEntities: [MessageEntity]?
        package var solutionMedia: MessageMedia?

        package static var id: UInt32 { 0xba7bb15e }

        package init(
            min: Bool = false,
            hasUnreadVotes: Bool = false,
            canViewStats: Bool = false,
            results: [PollAnswerVoters]? = nil,
            totalVoters: Int32? = nil,
            recentVoters: [Peer]? = nil,
            solution: String? = nil,
            solutionEntities: [MessageEntity]? = nil,
            solutionMedia: MessageMedia? = nil
        ) {
            self.min = min
            self.hasUnreadVotes = hasUnreadVotes
            self.canViewStats = canViewStats
            self.results = results
            self.totalVoters = totalVoters
            self.recentVoters = recentVoters
            self.solution = solution
            self.solutionEntities = solutionEntities
            self.solutionMedia = solutionMedia
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            min = flags & 0x1 != 0
            hasUnreadVotes = flags & 0x40 != 0
            canViewStats = flags & 0x80 != 0
            results = flags & 0x2 != 0 ? try [PollAnswerVoters](reading: &reader) : nil
            totalVoters = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            recentVoters = flags & 0x8 != 0 ? try [Peer](reading: &reader) : nil
            solution = flags & 0x10 != 0 ? try String(reading: &reader) : nil
            solutionEntities = flags & 0x10 != 0 ? try [MessageEntity](reading: &reader) : nil
            solutionMedia = flags & 0x20 != 0 ? try MessageMedia(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if min { flags |= 0x1 }
            if hasUnreadVotes { flags |= 0x40 }
            if canViewStats { flags |= 0x80 }
            if results != nil { flags |= 0x2 }
            if totalVoters != nil { flags |= 0x4 }
            if recentVoters != nil { flags |= 0x8 }
            if solution != nil, solutionEntities != nil { flags |= 0x10 }
            if solutionMedia != nil { flags |= 0x20 }
            flags.write(to: &writer)
            results?.write(to: &writer)
            totalVoters?.write(to: &writer)
            recentVoters?.write(to: &writer)
            if flags & 0x10 != 0 { solution?.write(to: &writer) }
            if flags & 0x10 != 0 { solutionEntities?.write(to: &writer) }
            solutionMedia?.write(to: &writer)
        }
    }

    /// `pong#347773c5`, a `Pong`.
    package struct Pong: TLConstructor {
        package var msgID: Int64
        package var pingID: Int64

        package static var id: UInt32 { 0x347773c5 }

        package init(msgID: Int64, pingID: Int64) {
            self.msgID = msgID
            self.pingID = pingID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgID = try Int64(reading: &reader)
            pingID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgID.write(to: &writer)
            pingID.write(to: &writer)
        }
    }

    /// `popularContact#5ce14175`, a `PopularContact`.
    package struct PopularContact: TLConstructor {
        package var clientID: Int64
        package var importers: Int32

        package static var id: UInt32 { 0x5ce14175 }

        package init(clientID: Int64, importers: Int32) {
            self.clientID = clientID
            self.importers = importers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            clientID = try Int64(reading: &reader)
            importers = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            clientID.write(to: &writer)
            importers.write(to: &writer)
        }
    }
}
