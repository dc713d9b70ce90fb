namespace CreditsGraph.CreditsText.Tests.Segmentation;

/// <summary>Quotes, and whose they are.</summary>
public sealed class ReviewCases
{
    // page, then quote | publication | author | rating
    [Theory]
    [InlineData("“A fine film”\n— The Echo", "A fine film|The Echo||")]
    [InlineData("“A fine film”\n\n— The Echo", "A fine film|The Echo||")]
    [InlineData("“A fine film” — The Echo", "A fine film|The Echo||")]
    [InlineData("\"A fine film\" (The Echo)", "A fine film|The Echo||")]
    [InlineData("« Un beau film » Télérama", "Un beau film|Télérama||")]
    [InlineData("„Ein feiner Film“ – Die Zeitung", "Ein feiner Film|Die Zeitung||")]
    [InlineData("»Ein feiner Film.« (Ann Lee, Die Zeitung)", "Ein feiner Film.|Die Zeitung|Ann Lee|")]
    [InlineData("» Kino « Das Programm", "")]
    [InlineData("de pers\n\n'Een mooie film over niemand.'\nDe Courant\n\n'Nog een mooie film.'\nAnn Lee in De Post", "Een mooie film over niemand.|De Courant||\nNog een mooie film.|De Post|Ann Lee|")]
    [InlineData("«Хороший фильм ни о ком».\nИ. Рау, «Вечерний экран»\n\n«Он снял кино о голосе — и его не забыть».\n«Советская афиша»", "Хороший фильм ни о ком|Вечерний экран|И. Рау|\nОн снял кино о голосе — и его не забыть|Советская афиша||")]
    [InlineData("Смотрите также\n«Сени» (реж. Лада Пирогова)\n«Пятый угол» (реж. Антон Жвания)", "")]
    [InlineData("“보고 나면 누구에게든 엽서를 쓰고 싶어진다”\n- 한밭일보 조은별 기자", "보고 나면 누구에게든 엽서를 쓰고 싶어진다|한밭일보|조은별|")]
    [InlineData("COMMENTS(順不同・敬称略)\n\n湯気の向こうに、海岸線がまるごと見えた。\n葛西みどり(詩人)\n\n別れることが、これほど近いとは知らなかった。\n「月刊銀幕」", "湯気の向こうに、海岸線がまるごと見えた。||葛西みどり|\n別れることが、これほど近いとは知らなかった。|月刊銀幕||")]
    [InlineData("> “A fine film” — The Echo", "A fine film|The Echo||")]
    [InlineData("The Echo: “A fine film”", "A fine film|The Echo||")]
    [InlineData("The Echo ★★★★☆ “A fine film” by Ann Lee", "A fine film|The Echo|Ann Lee|★★★★☆")]
    [InlineData("<html><body><p>The Echo: <q>A fine film</q></p></body></html>", "A fine film|The Echo||")]
    [InlineData("“A fine film”\nAnn Lee, The Echo", "A fine film|The Echo|Ann Lee|")]
    [InlineData("“A fine film” – Ann Lee, The Echo", "A fine film|The Echo|Ann Lee|")]
    [InlineData("“A fine film” — Ann Lee of The Echo", "A fine film|The Echo|Ann Lee|")]
    [InlineData("“A fine film” — The Echo, Ann Lee", "A fine film|The Echo|Ann Lee|")]
    [InlineData("“A fine film” — The Echo (4/5)", "A fine film|The Echo||4/5")]
    [InlineData("“A fine film” — The Echo ★★★★", "A fine film|The Echo||★★★★")]
    [InlineData("4/5 stars \"A fine film\" — Ann Lee, The Echo", "A fine film|The Echo|Ann Lee|4/5 stars")]
    [InlineData("“A fine film” – Graham Sudbury", "A fine film||Graham Sudbury|")]
    [InlineData("“A fine film”\nde Noordkopper ★★★★\n\n“Another one”\nde Courant ★", "A fine film|de Noordkopper||★★★★\nAnother one|de Courant||★")]
    [InlineData("\"Un bel film.\" (Paolo Berti, 'Il Corriere', 9 ottobre 2005)", "Un bel film.|Il Corriere|Paolo Berti|")]
    // Without marks under a heading of the press.
    [InlineData("CRITICS REVIEWS\n\nA fine film about nobody.\nAnn Lee\nMarch 2, 2021\nTHE ECHO", "A fine film about nobody.|The Echo|Ann Lee|")]
    [InlineData("Presse\nThe Echo\nPar Ann Lee\nA fine film about nobody.\nThe Courier\nPar Ian Day\nA long one, and fine.",
        "A fine film about nobody.|The Echo|Ann Lee|\nA long one, and fine.|The Courier|Ian Day|")]
    [InlineData("The village loses its train. »Ein feiner Film mit Herz« (Die Zeitung)", "Ein feiner Film mit Herz|Die Zeitung||")]
    [InlineData("Ann Lee\nThe Echo\n“A fine film”\n\nIan Day\nThe Courier\n“Another one”", "A fine film|The Echo|Ann Lee|\nAnother one|The Courier|Ian Day|")]
    [InlineData("The Echo, 4 January 2020\n“A fine film.” – Ann Lee", "A fine film.|The Echo|Ann Lee|")]
    [InlineData("“A fine film” [Full review]\nAnn Lee | The Echo | Jan 4, 2020", "A fine film|The Echo|Ann Lee|")]
    [InlineData("The Echo's Ann Lee calls it “a fine film”.", "a fine film|The Echo|Ann Lee|")]
    [InlineData("Writing in The Echo, Ann Lee said: “A fine film.”", "A fine film.|The Echo|Ann Lee|")]
    [InlineData("“A fine film,” wrote Ann Lee in The Echo.", "A fine film|The Echo|Ann Lee|")]
    [InlineData("„Ein feiner Film“, schreibt Die Zeitung.", "Ein feiner Film|Die Zeitung||")]
    [InlineData("'A fine film about nobody' - The Echo", "A fine film about nobody|The Echo||")]
    [InlineData("> *\"A fine film\"*\n> — **Ann Lee**, *The Echo*", "A fine film|The Echo|Ann Lee|")]
    [InlineData("8/10 — The Echo\n“A fine film”\n\n“Another one” — The Courier\n\n“A third” — The Star",
        "A fine film|The Echo||8/10\nAnother one|The Courier||\nA third|The Star||")]
    // Tables and rows without marks.
    [InlineData("| Publication | Critic | Score | Quote |\n|---|---|---|---|\n| The Echo | Ann Lee | 4/5 | A fine film. |", "A fine film.|The Echo|Ann Lee|4/5")]
    [InlineData("★★★★ – The Echo\nA fine film about nobody.", "A fine film about nobody.|The Echo||★★★★")]
    [InlineData("Critic Reviews\n100\nThe Echo\nA fine film about nobody.\nBy Ann Lee\n60\nThe Courier\nA long one, too.\nBy Ian Day",
        "A fine film about nobody.|The Echo|Ann Lee|100\nA long one, too.|The Courier|Ian Day|60")]
    [InlineData("River Songs Reviews\n\nA fine film about nobody.\nJanuary 5, 2020 | Rating: 3/4 | Full Review…\nAnn Lee\nThe Echo\nTOP CRITIC",
        "A fine film about nobody.|The Echo|Ann Lee|")]
    // One over its quote among others under theirs; German marks; a score behind; blocks without marks.
    [InlineData("“A fine film.”\nThe Echo\n\n“Another one.”\nThe Star\n\nTHE COURIER\n“A third one.”",
        "A fine film.|The Echo||\nAnother one.|The Star||\nA third one.|The Courier||")]
    [InlineData("»Ein feiner Film.«\nDie Zeitung\n\nDer Bote: »Klug, karg, herrlich.«", "Ein feiner Film.|Die Zeitung||\nKlug, karg, herrlich.|Der Bote||")]
    [InlineData("Ann Lee: The Echo\n«A fine film» ★★★★\n\nThe Star\n«Another one of them»", "A fine film|The Echo|Ann Lee|★★★★\nAnother one of them|The Star||")]
    [InlineData("“A fine film.”\nThe Echo\n\nHAMBURGER BLATT\nDie schönste Vermessung der Küste.\n(Henning Voß)",
        "A fine film.|The Echo||\nDie schönste Vermessung der Küste.|Hamburger Blatt|Henning Voß|")]
    [InlineData("90\nMar 11, 2011\nThe Echo\nA fine film about nobody.\nBy Ann Lee\nFULL REVIEW\n\n80\nMar 9, 2011\nThe Star\nAnother one, and long.\nFULL REVIEW",
        "A fine film about nobody.|The Echo|Ann Lee|90\nAnother one, and long.|The Star||80")]
    [InlineData("「静かな映画なのに、波の音が残る。」\n——小野寺薫(北海日日新聞)", "静かな映画なのに、波の音が残る。|北海日日新聞|小野寺薫|")]
    // A story under the film's name beside a review is none.
    [InlineData("“A fine film.” — The Echo\n\nPaper Boats\nThree families bid for the same forty acres.", "A fine film.|The Echo||")]
    // Marks that are missing.
    [InlineData("A fine film.”\n— The Echo", "A fine film.|The Echo||")]
    [InlineData("“A fine film.\n— The Echo", "A fine film.|The Echo||")]
    // Over several lines.
    [InlineData("“A fine film,\nand a long one.”\n— The Echo", "A fine film, and a long one.|The Echo||")]
    // Look-alikes: a motto that nobody is named for, a title, an apostrophe.
    [InlineData("“A fine film about nobody.”\n\nDirector: Ann Lee", "")]
    [InlineData("“The Echo” is a film about sound, and about who is left to hear it.", "")]
    [InlineData("Oake Films presents\n\"PAPER BOATS\"\nstarring ANN LEE", "")]
    [InlineData("\"Paper Boats\" Credits\nDirector: Ann Lee", "")]
    [InlineData("'Tis a pity that nobody came - but the boats did", "")]
    [InlineData("| Role | Name |\n|---|---|\n| Director | Ann Lee |", "")]
    [InlineData("Séance n° 212 — « Gestes du soir »", "")]
    [InlineData("Director: Ann Lee\n\n“I never believed in the wind” (A. Lee, The Echo, 2004)", "")]
    [InlineData("’Tis a pity that nobody came.", "")]
    public void A_quote_is_a_review_when_somebody_is_named_for_it(string page, string review) =>
        Assert.Equal(
            review,
            string.Join('\n', CreditsTextParser.Read(page)
                .Reviews.Select(read => $"{read.Quote}|{read.Publication}|{read.Author}|{read.Rating}")));
}
