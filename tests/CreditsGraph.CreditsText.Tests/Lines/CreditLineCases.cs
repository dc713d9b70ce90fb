namespace CreditsGraph.CreditsText.Tests.Lines;

/// <summary>Lines of credits, and look-alikes that are none.</summary>
public sealed class CreditLineCases
{
    [Theory]
    [InlineData("Director: Ann Lee", "director=Ann Lee")]
    [InlineData("R: JOÃO DIAS FILHO | RO: ANA VAZ | PE: RUI GIL\n\nR: Realização - RO: Roteiro - PE: Produção Executiva", "director=João Dias Filho|writer=Ana Vaz|executive-producer=Rui Gil")]
    [InlineData("R: Ann Lee, K: Bo Tran, S: Cy Oz\nR = Regie, K = Kamera, S = Schnitt", "director=Ann Lee|cinematographer=Bo Tran|editor=Cy Oz")]
    [InlineData("Documentaire de Léa Roy et Hugo Mas (France, 2019, 1h14mn) – Image : Hugo Mas – Son : Eva Gil", "director=Léa Roy|director=Hugo Mas|cinematographer=Hugo Mas|sound=Eva Gil")]
    [InlineData("Réalisation : Léa Roy. Production : Les Tabliers noirs. Distribution : Cinq Films.", "director=Léa Roy|production-company=Les Tabliers noirs|distributor=Cinq Films")]
    [InlineData("Réalisation : Léa Roy\nClassé dans : Critiques", "director=Léa Roy")]
    [InlineData("un film scritto e diretto da Léa Roy", "writer=Léa Roy|director=Léa Roy")]
    [InlineData("Musique : Eva Gil\nProduit par Ann Lee\nEn coproduction avec Léa Roy (Acme Pictures)", "composer=Eva Gil|producer=Ann Lee|co-producer=Léa Roy")]
    [InlineData("Regie: Ann Lee\nIn Koproduktion mit: Acme Pictures", "director=Ann Lee|co-production-company=Acme Pictures")]
    [InlineData("Productora: Patio de Luces, S.L.", "production-company=Patio de Luces, S.L.")]
    [InlineData("Director: Ann Lee\n\nVoir aussi\nLes Quais\nDocumentaire de Léa Roy", "director=Ann Lee")]
    [InlineData("Voir aussi\n\nRéalisation : Ann Lee", "director=Ann Lee")]
    [InlineData("Realização\nAna Vaz\nArgumento\nAna Vaz, Rui Gil\nProdução\nA Maré Alta, Acme Filmes", "director=Ana Vaz|writer=Ana Vaz|writer=Rui Gil|production-company=A Maré Alta|production-company=Acme Filmes")]
    [InlineData("Produzione: MEDIATERRA, RTI", "production-company=Mediaterra|production-company=RTI")]
    [InlineData("[Critique] Les Quais\n\npar Léa Roy\n\nRéalisation : Ann Lee", "director=Ann Lee")]
    [InlineData("Verleih\nAcme GmbH\nDreharbeiten\n06.05.1957", "distributor=Acme GmbH")]
    [InlineData("Música: por definir\nDirección: Ana Sanz", "director=Ana Sanz")]
    [InlineData("CAST\n정유라, 최범수\n\n예매하기   GV 12월 3일(토) 16:30 2관", "cast=정유라|cast=최범수")]
    [InlineData("Orchestration: Ann Lee\nArrangements: Bo Tran", "orchestrator=Ann Lee|music-arranger=Bo Tran")]
    [InlineData("Régisseuse adjointe : Léa Roy\nAssistant régie : Hugo Mas", "assistant-location-manager=Léa Roy|production-assistant=Hugo Mas")]
    [InlineData("Fotografia: Gustavo Penteado", "cinematographer=Gustavo Penteado")]
    [InlineData("Réalisation : Ann Lee\n\nRéseaux sociaux\nFacebook\nInstagram", "director=Ann Lee")]
    [InlineData("Produzent:innen: Ann Lee, Bo Tran", "producer=Ann Lee|producer=Bo Tran")]
    [InlineData("【監督 Director】鳴海いさな", "director=鳴海いさな")]
    [InlineData("Verleih AT: Acme Filmverleih", "distributor=Acme Filmverleih")]
    [InlineData("Montatrici: Ann Lee e Eva Tosi", "editor=Ann Lee|editor=Eva Tosi")]
    [InlineData("Zweite Kameraassistentin: Ann Lee", "second-assistant-camera=Ann Lee")]
    [InlineData("Реж. Анна Ли. Сц. Пётр Дан. Оп. Иван Рау.", "director=Анна Ли|writer=Пётр Дан|cinematographer=Иван Рау")]
    [InlineData("Sc. : Ann Lee. Ph. : Bo Tran. Mont. : Eva Roy.", "writer=Ann Lee|cinematographer=Bo Tran|editor=Eva Roy")]
    [InlineData("FICHA ARTÍSTICA\nAna Roy (Nela), Bo Tran (El juez), Eva Gil, y los vecinos de Abia.", "cast=Ana Roy|cast=Bo Tran|cast=Eva Gil")]
    [InlineData("Production\nMacle Productions", "production-company=Macle Productions")]
    [InlineData("Director: Ann Lee\nMontaje: Bo Tran\nSonido: Cy Oz\nFotografía: Eva Gil\n\nFoto: Acme Films", "director=Ann Lee|editor=Bo Tran|sound=Cy Oz|cinematographer=Eva Gil")]
    [InlineData("  • Directed by Ann Lee", "director=Ann Lee")]
    [InlineData("Directed byAnn Lee", "director=Ann Lee")]
    [InlineData("DIRECTOR.........ANN LEE", "director=Ann Lee")]
    [InlineData("Director\tAnn Lee", "director=Ann Lee")]
    [InlineData("Director     Ann Lee", "director=Ann Lee")]
    [InlineData("Director - Ann Lee", "director=Ann Lee")]
    [InlineData("Director — Ann Lee", "director=Ann Lee")]
    [InlineData("| Director | Ann Lee |", "director=Ann Lee")]
    [InlineData("| Directed By: | Ann Lee |", "director=Ann Lee")]
    [InlineData("**Director:** Ann Lee", "director=Ann Lee")]
    [InlineData("Director...Ann Lee<br>", "director=Ann Lee")]
    [InlineData("Ann Lee - Director", "director=Ann Lee")]
    [InlineData("Ann Lee, Director", "director=Ann Lee")]
    [InlineData("Ann Lee (Director)", "director=Ann Lee")]
    [InlineData("Director\nAnn Lee\nBob Day", "director=Ann Lee|director=Bob Day")]
    [InlineData("Director\n\nAnn Lee", "director=Ann Lee")]
    [InlineData("Ann Lee\nDirector\nBob Day\nEditor", "director=Ann Lee|editor=Bob Day")]
    [InlineData("Producer/Director: Ann Lee", "producer=Ann Lee|director=Ann Lee")]
    [InlineData("Written & Directed by Ann Lee", "writer=Ann Lee|director=Ann Lee")]
    [InlineData("Written, Directed & Produced by Ann Lee", "writer=Ann Lee|director=Ann Lee|producer=Ann Lee")]
    [InlineData("Set & Costume Designer: Ann Lee", "set-designer=Ann Lee|costume-designer=Ann Lee")]
    [InlineData("Director: Ann Lee. Editor: Bob Day.", "director=Ann Lee|editor=Bob Day")]
    [InlineData("Hair & Makeup: Ann Lee", "makeup-artist=Ann Lee")]
    [InlineData("Un film de Léa Roy", "director=Léa Roy")]
    [InlineData("Réalisation et scénario : Léa Roy", "director=Léa Roy|writer=Léa Roy")]
    [InlineData("Regie und Drehbuch: Ann Lee", "director=Ann Lee|writer=Ann Lee")]
    [InlineData("각본/감독 - 홍성준", "writer=홍성준|director=홍성준")]
    [InlineData("監督・脚本：山田太郎", "director=山田太郎|writer=山田太郎")]
    [InlineData("Режиссёр: Иван Петров", "director=Иван Петров")]
    [InlineData("Avec Léa Roy et Hugo Mas", "cast=Léa Roy|cast=Hugo Mas")]
    [InlineData("Production: Ann Lee", "producer=Ann Lee")]
    [InlineData("Production: Acme Films", "production-company=Acme Films")]
    [InlineData("Additional Gaffer: Ann Lee", "gaffer=Ann Lee")]
    [InlineData("Director: Ann Lee\nWater Diviner: Bob Day", "director=Ann Lee|water-diviner=Bob Day")]
    [InlineData("감독ㅣ 홍성준\n각   본ㅣ홍성준", "director=홍성준|writer=홍성준")]
    [InlineData("제작사 : 영화사 겨울밤", "production-company=영화사 겨울밤")]
    [InlineData("Director: Ann Lee\nMusic -Moderato", "director=Ann Lee|composer=Moderato")]
    [InlineData("Translation: Ann Lee, Bo Day and\n    Cy Fox", "translator=Ann Lee|translator=Bo Day|translator=Cy Fox")]
    [InlineData("Story by ............ ANN LEE\n                      and BO DAY", "story=Ann Lee|story=Bo Day")]
    [InlineData("Producers: Cy Fox, Ann & Bo Day", "producer=Cy Fox|producer=Ann Day|producer=Bo Day")]
    [InlineData("Interpreti: i fratelli Ugo e Pio Serra", "cast=Ugo Serra|cast=Pio Serra")]
    [InlineData("Cast: LOUIS ST. CLAIR, MICK LEE JR.", "cast=Louis St. Clair|cast=Mick Lee Jr.")]
    [InlineData("Produção: Filmes do Açude", "production-company=Filmes do Açude")]
    [InlineData("Actores\nMaria do Céu Antunes – Avó\nRui Dias – Padre", "cast=Maria do Céu Antunes|cast=Rui Dias")]
    [InlineData("Léa Roy\nRôle : Paul\nHugo Mas\nRôle : le maire", "cast=Léa Roy|cast=Hugo Mas")]
    [InlineData("Directed by Ann Lee\n\nCAST   CREW   DETAILS   RELEASES\n\nCast\nIan Day", "director=Ann Lee|cast=Ian Day")]
    [InlineData("редактор Раиса Фричинская\nтекст песен Лев Поздышев\nмультипликаторы Борис Чанин",
        "script-editor=Раиса Фричинская|lyricist=Лев Поздышев|animator=Борис Чанин")]
    [InlineData("Dir: Ann Lee\nExec. Prod.: Ian Day\nProd. Des.: Cy Fox",
        "director=Ann Lee|executive-producer=Ian Day|production-designer=Cy Fox")]
    [InlineData("CAST\nANN LEE       IAN DAY       CY FOX\nas Eve        as Tom        as Cat",
        "cast=Ann Lee|cast=Ian Day|cast=Cy Fox")]
    [InlineData("PRODUCTION\nVerglas inc.", "production-company=Verglas inc.")]
    [InlineData("Director(s): Ann Lee\nDarstellerInnen: Ian Day, Cy Fox", "director=Ann Lee|cast=Ian Day|cast=Cy Fox")]
    [InlineData("Director\nEditor\nComposer\n\nAnn Lee\nIan Day\nCy Fox", "director=Ann Lee|editor=Ian Day|composer=Cy Fox")]
    [InlineData("Title\nDirector\nHoney Advisor\nEditor\nCamera\nYear\nRiver Songs\nAnn Lee\nMo Hay\nIan Day\nCy Fox\n2011",
        "director=Ann Lee|honey-advisor=Mo Hay|editor=Ian Day|cinematographer=Cy Fox")]
    [InlineData("Director       Editor       Composer\nAnn Lee        Ian Day      Cy Fox", "director=Ann Lee|editor=Ian Day|composer=Cy Fox")]
    [InlineData("| Director | Editor |\n|---|---|\n| Ann Lee | Ian Day |", "director=Ann Lee|editor=Ian Day")]
    [InlineData("Ann Lee (Director), Ian Day (Producer, Writer) and Cy Fox (Editor)",
        "director=Ann Lee|producer=Ian Day|writer=Ian Day|editor=Cy Fox")]
    [InlineData("Director (Ann Lee), Editor (Ian Day)", "director=Ann Lee|editor=Ian Day")]
    [InlineData("producer Ann Lee, operators Ian Day, Cy Fox, music by Bo Day", "producer=Ann Lee|camera-operator=Ian Day|camera-operator=Cy Fox|composer=Bo Day")]
    [InlineData("Продюсер Иван Петров, операторы Пётр Ким, Олег Рой, монтаж Анна Лис",
        "producer=Иван Петров|cinematographer=Пётр Ким|cinematographer=Олег Рой|editor=Анна Лис")]
    [InlineData("Title   River Songs / producer, Ann Lee ; director, Ian Day, Cy Fox.", "producer=Ann Lee|director=Ian Day|director=Cy Fox")]
    [InlineData("Cast Crew Details Genres\n\nAnn Lee\nIan Day\n\nDirector\nCy Fox", "cast=Ann Lee|cast=Ian Day|director=Cy Fox")]
    [InlineData("Ann Lee\nDirector\nIan Day\nCast\nCy Fox\nEditor", "director=Ann Lee|cast=Ian Day|editor=Cy Fox")]
    [InlineData("// Regie\nAnn Lee\n// Montage\nIan Day", "director=Ann Lee|editor=Ian Day")]
    [InlineData("REGIE / ANN LEE", "director=Ann Lee")]
    [InlineData("Séance 4\nMusique : Cy Fox\n\nRiver Songs\nd'Anne Lee et Ian Day\nFrance, 2011, 19 min",
        "composer=Cy Fox|director=Anne Lee|director=Ian Day")]
    [InlineData("Directed by Ann Lee, the film stars Maeve Day, Pat Fox, and newcomer Cy Hart as three siblings who inherit a farm.",
        "director=Ann Lee|cast=Maeve Day|cast=Pat Fox|cast=Cy Hart")]
    [InlineData("Dirigida por Ana Sanz y protagonizada por Luis Prado, Ana Ríos y Eva Mas, la película cuenta la historia de un pueblo.",
        "director=Ana Sanz|cast=Luis Prado|cast=Ana Ríos|cast=Eva Mas")]
    [InlineData("The farmer Edgar Munt (Clive Sarsden) has not opened his post since the day of the funeral.", "cast=Clive Sarsden")]
    [InlineData("It is all done in glances, and Hal Jessop's score has the good sense to stop when the wind starts.", "composer=Hal Jessop")]
    [InlineData("She is matched in every one of her scenes by the newcomer Burt Malloy as Inspector Dole.", "cast=Burt Malloy")]
    [InlineData("Realizado por Rui Dias, o filme conta a história de um moleiro, com Ana Vaz, Luís Pinhal e Eva Reis nos papéis principais.",
        "director=Rui Dias|cast=Ana Vaz|cast=Luís Pinhal|cast=Eva Reis")]
    [InlineData("Regie: Ann Lee | mit Ian Day, Cy Fox, Bo Day", "director=Ann Lee|cast=Ian Day|cast=Cy Fox|cast=Bo Day")]
    [InlineData("監督・脚本:島本真帆|音楽:北条亮|撮影:森田想|29min", "director=島本真帆|writer=島本真帆|composer=北条亮|cinematographer=森田想")]
    [InlineData("Téléfilm dramatique français (2016) de Léa Roy.", "director=Léa Roy")]
    [InlineData("D: Ana Sanz, G: Ana Sanz, Luis Prado, F: Eva Mas, M: Ana Ríos", "director=Ana Sanz|writer=Ana Sanz|writer=Luis Prado|cinematographer=Eva Mas|editor=Ana Ríos")]
    [InlineData("音楽\n渡辺琢\n真木\n安藤つぐみ\n春香\n松井玲奈\n健二\n池内壮太", "composer=渡辺琢|cast=安藤つぐみ|cast=松井玲奈|cast=池内壮太")]
    [InlineData("Written by: Ann Lee Ian Day\nDirector: Ian Day", "writer=Ann Lee|writer=Ian Day|director=Ian Day")]
    [InlineData("Avec la participation de : TV5 Monde, CNC", "funder=TV5 Monde|funder=CNC")]
    [InlineData("Avec la participation de : Léa Roy", "cast=Léa Roy")]
    [InlineData("制作\n春巻号\n配給会社\n春巻号", "production-company=春巻号|distributor=春巻号")]
    [InlineData("제작ㅣ 야간비행", "production-company=야간비행")]
    [InlineData("제작ㅣ 홍성준", "producer=홍성준")]
    [InlineData("Thanks to: Cwm Recycling, The Prys Family", "thanks=Cwm Recycling|thanks=The Prys Family")]
    [InlineData("Composer: Dürbeck & Dohmen", "composer=Dürbeck & Dohmen")]
    [InlineData("Un film d'Anne Lee\navec Ian Day et Cy Fox", "director=Anne Lee|cast=Ian Day|cast=Cy Fox")]
    [InlineData("撮影＝大河内潤　照明＝水野研", "cinematographer=大河内潤|lighting=水野研")]
    [InlineData("Anna Prins regie en scenario\nTim Oort productie\nIan Dag camera", "director=Anna Prins|writer=Anna Prins|producer=Tim Oort|cinematographer=Ian Dag")]
    [InlineData("Country: UK Year: 2019 Director: Ann Lee Editing: Ian Day Contact: info@oake.example", "director=Ann Lee|editor=Ian Day")]
    [InlineData("River Songs\n\nProduction\nProducer – Ann Lee\nRunner – Ian Day", "producer=Ann Lee|production-assistant=Ian Day")]
    [InlineData("NORTHLIGHT PICTURES\npresents\nA CARLA VANCE FILM\n\nDirected by\nCARLA VANCE", "director=Carla Vance")]
    [InlineData("Dir: Ann Lee, UK/Ireland, 2019, 92 mins, cert 15", "director=Ann Lee")]
    [InlineData("Ann Lee  Hugo Day  Eva Fox\nwritten and directed by Ian Hart", "cast=Ann Lee|cast=Hugo Day|cast=Eva Fox|writer=Ian Hart|director=Ian Hart")]
    [InlineData("Music: \"Glass\" by The Panes", "composer=The Panes")]
    [InlineData("Musique : Les Frères Pommier", "composer=Les Frères Pommier")]
    [InlineData("Drone Pilot: Skyline Aerials – Dean Kwok", "drone-pilot=Dean Kwok")]
    [InlineData("Dir. Mike Corso: USA/UK 1978 (176 mins)", "director=Mike Corso")]
    [InlineData("Shot on 16mm by cinematographer Gethin Hart and scored by harpist Mali Elfed, it charts the coast of Wales.",
        "cinematographer=Gethin Hart|composer=Mali Elfed")]
    // Look-alikes.
    [InlineData("Paris, London, Berlin\nDirector: Ann Lee", "director=Ann Lee")]
    [InlineData("Ann Lee, Hugo Day, Eva Fox\n\nCast: Cy Hart", "cast=Cy Hart")]
    [InlineData("Director: Ann Lee\nCompositing\nStudio Vink", "director=Ann Lee|digital-compositor=Studio Vink")]
    [InlineData("Paper Boats – crew list", "")]
    [InlineData("Un village de Bretagne attend le retour de Léa Roy", "")]
    [InlineData("S: 12, M: 14, L: 16", "")]
    [InlineData("Director\nEditor\nComposer\n\nThe river is old, and nobody\nminds it.\nNot at all.", "")]
    [InlineData("Home       Films       Director", "")]
    [InlineData("TRAILER   PHOTOS   COMMENT", "")]
    [InlineData("Regie: Ann Lee\nStad: Utrecht", "director=Ann Lee")]
    [InlineData("Director: Ann Lee\nSubtitles: ENGLISH, FRENCH", "director=Ann Lee")]
    [InlineData("Regia Ann Lee\nMontaggio Ian Day\nLocations: Torino, Chieri", "director=Ann Lee|editor=Ian Day")]
    [InlineData("The town of Edgar (North Dakota) has not opened its post office since the day of the funeral.", "")]
    [InlineData("It is all done in glances, and the village's score has the good sense to stop when the wind starts.", "")]
    [InlineData("He came from the north with Ann Lee, who has been living there for more than twenty years.", "")]
    [InlineData("Relations presse\nAnn Lee\nann@press.example", "")]
    [InlineData("감독 홍성준\n촬영 강민수\n배급문의 인디스토리", "director=홍성준|cinematographer=강민수")]
    [InlineData("Regie: Ann Lee\nBild/Ton: Eastmancolor, Ton", "director=Ann Lee")]
    [InlineData("Regie: Ann Lee\nTrefwoorden: Familie, Zee", "director=Ann Lee")]
    [InlineData("감독: 홍성준\n문의: 김하나", "director=홍성준")]
    [InlineData("Director: N/A", "")]
    [InlineData("Director:", "")]
    [InlineData("Produktion: ", "")]
    [InlineData("Wake Up, Islands: Leaving the Occupation", "")]
    [InlineData("The Man Who Shot Whales: Harada Isamu Centennial", "")]
    [InlineData("Source: Minawa Town Board of Education", "")]
    [InlineData("Country: Denmark, Iceland", "")]
    [InlineData("Format: 16mm", "")]
    [InlineData("Music: it never stops, and nobody minds that it does not.", "")]
    [InlineData("The director was not available for comment.", "")]
    [InlineData("Directed by chance, the film follows nobody in particular.", "")]
    [InlineData("Editor", "")]
    [InlineData("Ann Lee", "")]
    [InlineData("Best Director, Minawa Festival 2004", "")]
    [InlineData("12:30 Editor", "")]
    [InlineData("The Tide\nDirector: Ann Lee\nEditor: Ian Day\n\nJury\nAstrid Holm, director (Denmark)\nPaul Roy, producer (France)", "director=Ann Lee|editor=Ian Day")]
    [InlineData("The Tide\nDirector: Ann Lee\nEditor: Ian Day\n\nCrew\nAstrid Holm, sound designer\nPaul Roy, producer", "director=Ann Lee|editor=Ian Day|sound-designer=Astrid Holm|producer=Paul Roy")]
    [InlineData("Director: Bo Ek\nFilmography\nThe Tide (2011)\nThe Ebb (2014)\nScreenplay Ann Lee\nEditing Ian Day", "director=Bo Ek|writer=Ann Lee|editor=Ian Day")]
    [InlineData("Director: Bo Ek\nFilmography\nThe Tide (2011)\nDirector Ann Lee was there\nThe Ebb (2014)", "director=Bo Ek")]
    [InlineData("The Tide\nBy Sarah Connell\n12 March 2019\n\nEditor: Ian Day", "editor=Ian Day")]
    [InlineData("The Tide\nBy Sarah Connell\n\nEditor: Ian Day", "director=Sarah Connell|editor=Ian Day")]
    [InlineData("Director: Ann Lee\nPrensa: Ana Sanz. Tel. 91 000 00 00", "director=Ann Lee")]
    [InlineData("監督：山田太郎｜編集：田中花子", "director=山田太郎|editor=田中花子")]
    [InlineData("監督：山田太郎\n出演：田中花子、鈴木一郎ほか", "director=山田太郎|cast=田中花子|cast=鈴木一郎")]
    [InlineData("Director: Ann Lee\nMusic: Courtesy of Nordlyd Records", "director=Ann Lee")]
    [InlineData("Mit: Ann Lee, Ian Day u.v.m.", "cast=Ann Lee|cast=Ian Day")]
    [InlineData("Director: Ann Lee\nBo Lindqvist", "director=Ann Lee")]
    [InlineData("Director: Ann Lee\nBO Jens Lindqvist", "director=Ann Lee|composer=Jens Lindqvist")]
    public void A_line_gives_its_credits_and_no_others(string page, string credits) =>
        Assert.Equal(credits,
            string.Join('|', CreditsTextParser.Read(page)
            .Credits.Select(credit => $"{credit.RoleSlug}={credit.Name}")));

    [Theory]
    [InlineData("Cast\nRuth - Ida Marr\nPaul - Tim Oake", "Ida Marr=Ruth|Tim Oake=Paul")]
    [InlineData("Cast\nIda Marr ... Ruth\nTim Oake ... Father Paul\nLena Cho ... Nurse (uncredited)", "Ida Marr=Ruth|Tim Oake=Father Paul|Lena Cho=Nurse")]
    [InlineData("Ida Marr\nas Ruth / Ann\nTim Oake\nLena Cho\nas Self", "Ida Marr=Ruth,Ann|Tim Oake=|Lena Cho=Self")]
    [InlineData("Cast: Ida Marr (Ruth), Tim Oake (Paul)", "Ida Marr=Ruth|Tim Oake=Paul")]
    [InlineData("Cast\nRuth\nIda Marr\nLe juge\nTim Oake", "Ida Marr=Ruth|Tim Oake=Le juge")]
    [InlineData("Cast\nIda Marr\nPaul Roth\nTim Oake\nDirektor Zander\nLena Cho\nFrau Roth", "Ida Marr=Paul Roth|Tim Oake=Direktor Zander|Lena Cho=Frau Roth")]
    [InlineData("Cast\nIda Marr\nTim Oake\nLena Cho\nMadonna", "Ida Marr=|Tim Oake=|Lena Cho=|Madonna=")]
    [InlineData("Ida Marr as Ruth", "Ida Marr=Ruth")]
    [InlineData("Cast: Ida Marr (voice)", "Ida Marr=")]
    [InlineData("캐스트\n스크립터 - 이영주", "이영주=스크립터")]
    [InlineData("The Tide\n\nCast & Crew\n\nAnn Lee\nMrs. Winter\nIan Day\nThe Doctor\n\nBo Ek\nDirector\nEva Roy\nEditor", "Ann Lee=Mrs. Winter|Ian Day=The Doctor|Bo Ek=|Eva Roy=")]
    [InlineData("Cast\nAnn Lee\nIan Day\nBo Ek\nEva Roy", "Ann Lee=|Ian Day=|Bo Ek=|Eva Roy=")]
    [InlineData("Cast\n\nEmma\nAnn Lee\n\nSuor Clara\nBo Tran\n\nLillo\nEva Roy", "Ann Lee=Emma|Bo Tran=Suor Clara|Eva Roy=Lillo")]
    [InlineData("Cast\n\nAnn Lee\nIan Day\nBo Ek", "Ann Lee=|Ian Day=|Bo Ek=")]
    [InlineData("출연: 유채린(소희 역)", "유채린=소희")]
    public void Actors_are_told_from_their_parts(string page, string cast) =>
        Assert.Equal(
            cast,
            string.Join('|', CreditsTextParser.Read(page)
                .Credits.Select(credit => $"{credit.Name}={string.Join(',', credit.Characters)}")));

    [Theory]
    [InlineData("Produced by Ann Lee", "Producer", "Produced by", null)]
    [InlineData("Camera by Ann Lee", "Camera", "Camera by", null)]
    [InlineData("Associate Producers: Ann Lee", "Associate Producer", "Associate Producers", "Associate")]
    [InlineData("Assistant Editing: Ann Lee", "Assistant Editing", "Assistant Editing", "Assistant")]
    [InlineData("DIRECCIÓN: Ann Lee", "Director", "DIRECCIÓN", null)]
    [InlineData("Scénario : Ann Lee", "Writer", "Scénario", null)]
    [InlineData("Directors of Photography: Ann Lee", "Director of Photography", "Directors of Photography", null)]
    public void A_role_is_shown_in_the_singular_and_kept_as_worded(string page, string role, string creditedRole,
        string? qualifier)
    {
        var credit = Assert.Single(CreditsTextParser.Read(page).Credits);
        Assert.Equal((role, creditedRole, qualifier), (credit.Role, credit.CreditedRole, credit.Qualifier));
    }

    [Fact]
    public void A_role_outside_the_vocabulary_is_kept_and_said()
    {
        var reading = CreditsTextParser.Read("Director: Ann Lee\nWater Diviner: Bob Day");
        Assert.Equal(("Water Diviner", "water-diviner", false),
            (reading.Credits[1].Role, reading.Credits[1].RoleSlug, reading.Credits[1].RoleIsControlled));
        Assert.Equal(
            new ReadingIssue(
                new TextSpan(2, 1, 13), IssueCodes.UnknownRole, "Water Diviner",
                    "The role vocabulary does not know this role.",
                    "Keep it as a role of its own, or write it in a commoner wording."),
            Assert.Single(reading.Issues));
    }

    [Fact]
    public void One_pair_of_role_and_name_is_one_credit() =>
        Assert.Single(CreditsTextParser.Read("Director: Ann Lee\n\nDirected by Ann Lee").Credits);
}
