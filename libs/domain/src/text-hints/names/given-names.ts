import { plain } from './plain.js';

/*
 * Given names as they are heard in counselling centres, by the region where they are frequent. Compiled by hand for
 * this project from general knowledge of naming, not from a register, a data set or any case; single names are not
 * subject to copyright, the compilation is in the public domain (CC0). Written without accents, as they are compared.
 * Names that are also words of German or English stand in `ambiguous-names.ts`.
 */
const romania =
  'adela adelina alexandra alexandru alina ana anca andreea andrei angela bianca bogdan camelia carmen catalin catalina ' +
  'claudiu constantin cosmin costel cristian cristina dan daniela dragos dumitru elena eugen florentina florin gabriel ' +
  'gabriela georgiana gheorghe ilie ileana ioan ioana ionel ionut iulia iulian larisa laurentiu lavinia lenuta liliana ' +
  'liviu loredana luminita madalina marcel maricica marian mariana marin marius matei mihaela mihai mirela mircea monica ' +
  'nicolae nicoleta octavian oana ovidiu paula petru petrica radu raluca ramona razvan robert rodica roxana ruxandra ' +
  'sebastian silviu simona sorin sorina stefan stefania teodor tudor valentina vasile vasilica viorel viorica vlad';
const bulgaria =
  'aleksandar anelia angel asen atanas biserka blagoy boyan boryana daniela delyan denitsa desislava dimitar elitsa ' +
  'emilia galina georgi gergana hristo iliyana ivan ivana ivanka ivaylo ivelina kalina kaloyan kiril kostadin krasimir ' +
  'krasimira lilyana lyubomir magdalena margarita maya milena miroslav miroslava nadezhda nedyalka neli nikolay nikolina ' +
  'ognyan pavlina penka petar petya plamen radka radoslav rositsa rumen rumyana silvia snezhana sonya stanislav stefka ' +
  'stoyan stoyanka svetla svetlana svetoslav teodora todor tsvetan tsvetelina tsvetana valeri vanya vasil ventsislav ' +
  'veselin veselina veselka violeta yana yordan yordanka zdravko zlatka zhivko zornitsa';
const hungaryAndSlovakia =
  'agnes aniko aranka attila balazs beata bela bence csaba csilla dorottya edit emese eniko erzsebet eszter ferenc gabor ' +
  'gergely gyorgy gyula ibolya ildiko imre istvan janka janos jozef jozsef judit kati katalin klaudia krisztina laszlo ' +
  'livia magda maria marek marianna marta melinda miklos monika noemi orsolya peter piroska reka sandor szilvia tamas ' +
  'tibor timea tunde vivien zoltan zsofia zsolt zsuzsanna zuzana lenka jana ivona dusan';
const albaniaAndKosovo =
  'adelajda afrim agim agnesa agron albana alban albulena anila arben ardian ardita arjeta arlind arta artan aurela ' +
  'bajram bashkim behar besa besart besiana besmira besnik blerim blerina blerta bledar brikena burim bujar dardan ' +
  'diellza donika drita driton dritan edona eduart egzona elira elona elvana elvira endrit enkela erjon erion ermal ' +
  'fatbardha fatime fatjona fatmir fatos fisnik flaka flamur florim gentiana gezim granit hysen ilir iliriana jehona ' +
  'jeton kaltrina klodiana kreshnik kujtim labinot lavdim leonora lindita liridon liridona luan luljeta lule majlinda ' +
  'marjeta merita mimoza mirjeta miranda naim nexhmije nora qendrim rinor rudina sadije shaban shkelqim shpresa shqipe ' +
  'skender teuta valbona valdete valmira valon vjollca vjosa xhevahire ylli zana zamira';
const formerYugoslavia =
  'aleksandra amela amra ana andjela anica azra bojan bojana bosko branislav branka branko dalibor damir danica danijela ' +
  'darko davor dejan denis dijana djordje dragan dragana drazen dusanka elvis emina emir enes fadil fahrudin fikreta ' +
  'goran gordana hasan haris hatidza igor ines ivica jadranka jasmina jelena jovan jovana katarina ksenija lejla ljiljana ' +
  'ljubica luka maja marija marijana marko marta mersiha milan milica milos mirjana mirko mirsada mladen munira nada ' +
  'natasa nebojsa nedzad nemanja nenad nermin nermina nevena nikola nikolina nina predrag rada radmila ranko ruzica ' +
  'sanela sanja sasa safeta selma semir senad senka sinisa slavica slobodan snezana srdjan suada suzana svetlana tamara ' +
  'tanja tatjana tijana uros vedran velimir vesna vladimir zdenka zeljko zoran zorica';
const ukraineRussiaBaltics =
  'alesya aleksey aleksei alexei alina alla alyona anastasia anastasiia anastasiya anatoliy andriy anzhela arina artem artyom ' +
  'bohdan borys boris daria dariia darya daryna denys diana dmitri dmitry dmytro egle elizaveta evgeniya evgeny fedir galyna ' +
  'gintare hanna halyna ihor ilona inga inna irina iryna ivanna kateryna katerina kira kristina ksenia ksenija larisa larysa ' +
  'laura lesia lesya lidia lilia liliya ludmila lyubov lyudmyla maksym maksim margarita maria mariia mariya marina maryna ' +
  'mykhailo mykola nadiia nadiya natalia nataliia nataliya natalya nazar nelya nikita oksana oleg oleh oleksandr oleksandra ' +
  'oleksii olena olga olha pavlo polina raisa roksolana ruslan ruslana rimante sergei sergey serhii serhiy sofiia sofiya ' +
  'solomiia stanislav stepan svitlana taras tetiana tetyana timur uliana vadim vadym valeriia valeriy vera veronika vika ' +
  'viktor viktoriia vitaliy vladyslav volodymyr vyacheslav yaroslav yaroslava yelena yevhen yevheniia yulia yuliia yuliya ' +
  'yuri yurii zhanna zinaida zoya';
const polandCzechia =
  'agata agnieszka aleksandra alicja andrzej aneta anna barbara beata bozena danuta dariusz dorota elzbieta ewa ewelina ' +
  'grazyna grzegorz halina hanna henryk irena iwona izabela jacek jadwiga jakub jaroslaw joanna jolanta justyna kamila ' +
  'karolina katarzyna kazimierz kinga krystyna krzysztof leszek lidia lucyna lukasz maciej malgorzata marcin marek mariusz ' +
  'marta marzena mateusz michal mieczyslaw miroslaw monika natalia olga patrycja pawel piotr przemyslaw rafal renata ' +
  'ryszard slawomir stanislaw sylwia szymon teresa tomasz urszula wanda wieslawa wojciech zbigniew zofia pavel jiri ' +
  'petra vaclav zdenek';
const turkey =
  'abdullah adem ahmet ali arzu asli ayhan ayla aylin aynur ayse aysel aysegul aysun aziz bahar baris berfin berivan berkan ' +
  'berna beyza bulent burak busra can canan cansu cem cemal cemile ceren ceylan cigdem deniz derya dilan dilara dilek ' +
  'duygu ebru ece elif emel emine emrah emre engin erdal erdem erdogan erkan erol esra eda fadime fatih fatma ferhat ' +
  'feride fikret filiz funda gamze gokhan gul gulay gulcan gulsen gulten gulsum habibe hacer hakan halil halime hamza ' +
  'handan hasan hasret hatice havva hulya huseyin ibrahim ilhan ilker ismail ismet kadir kemal kerem kubra leyla mahmut ' +
  'mehmet melek melike meltem meral merve meryem metin mevlut muhammed murat musa mustafa nalan nazan nazli necla nermin ' +
  'nese nevin nilgun nuray nurcan nurhan nuriye okan omer onur orhan osman ozan ozgur ozlem ramazan recep reyhan rojda ' +
  'rojin sabri saliha sedat seda sefa selcuk selim selin semra serdar serhat serife serkan sevda sevgi sevim sevinc ' +
  'sibel songul suleyman sultan sukran tarik tayfun tugba tulay turgut turkan ufuk ugur umit vedat volkan yagmur yasemin ' +
  'yasin yavuz yeliz yildiz yilmaz yusuf zehra zekiye zelal zeynep zuhal';
const arabicAndPersian =
  'abbas abdallah abdelkader abdul abdulkarim abdulrahman abeer adel adnan ahlam ahmad ahmed aicha aisha alaa amal amani ' +
  'ameer amer amina amir amira amjad ammar anas anwar asma ashraf aya ayman aziza bader bahram bashar bassam basma batoul ' +
  'behnaz bilal bushra dalal darya dina dounia eman fadi fahad faisal farah farhad fariba farid farida farzana fatemeh ' +
  'fatima fatiha faten fawzi fereshteh fouad ghada golnaz habib habiba hadi hadil hafsa haifa hala hamed hamid hana hanaa ' +
  'hanan hani haniya hassan hayat heba hicham hiba houda huda hussein ikram iman imane intisar isra issam jamal jamila ' +
  'jawad kamal kamran karim karima khadija khaled khalid khalil lamia latifa layla leila lina loubna lubna mahdi maha ' +
  'mahmoud mahsa majid malak malika manal manar mansour maral maryam marwa marwan masoud maysa mehdi meriem mina mohamed ' +
  'mohammad mohammed mona mounir mourad muhammad mustapha nabil nabila nada nadia naima najib najla narges nasim nasrin ' +
  'nasser nawal nazanin neda nesrine niloufar nisrine noor nour noura omar omid ola parisa parvin parwana qasim rabia ' +
  'rachid rachida rahim rahima rahma rami rania rasha rashid razia reem reza rida rim rima rola roya ruqaya saad sabah ' +
  'sabrin sadaf safa safaa saeed sahar said salah saleh salem salim salma salwa samar samer samia samir samira sana ' +
  'sanaa sara sawsan setareh shabnam shahnaz shahrzad shaima shakila sherin shirin siham soheila soraya soumaya sumaya ' +
  'suhail taha tahira taleb tarek walid wafa wahid wissam yahya yaser yasir yasmin yasmina yasmine yassin younes youssef ' +
  'zahra zahraa zainab zakaria zaki zarghuna zeinab zineb ziad zohra zubaida zuhair';
const nigeriaAndGhana =
  'abeke abena abigail abiodun abosede ada adaeze adaobi adebayo adeola aderonke adesuwa adetokunbo adjoa adwoa aisosa ' +
  'aisha akinyi akosua akua akwasi ama amaka amarachi anuoluwapo amenze ayo ayodele babatunde bilikisu bisi bola bolanle ' +
  'bukola chiamaka chibuzo chidera chidi chidinma chika chima chinedu chinonso chinwe chinyere chukwudi chukwuma chioma chukwuemeka ' +
  'damilola ebele ebube edith efe efua ehi ejiro ekene emeka emem enitan eniola esi esohe esosa evbu ezinne ' +
  'fatimah folake folashade funke funmilayo gloria godwin hadiza hassana hauwa henrietta idara ifeanyi ifeoma ifunanya ' +
  'ijeoma ikenna imade isoken itohan iyabo iyore jumoke kafayat kehinde kelechi kemi kofi kojo kosi kudirat kwabena ' +
  'kwadwo kwaku kwame kwasi kwesi lami maimuna mabel modupe mojisola musa nana ndidi nengi ngozi nike nkechi nkem nkiru ' +
  'nneka nnenna nosa obehi obi obinna ogechi okechukwu oluchi olufunke oluwaseun oluwaseyi omolara omoye omosede omotola ' +
  'onome onyinye osagie osahon osamuede osaretin osarugue osas osato osayuki osazee osemudiamen oyin rashidat rita ronke ' +
  'sade segun sekinat shade simisola temitope temi titilayo tobi tochi toyin tunde uche uchenna uju uzoma yaa yaw ' +
  'yemi yetunde yewande zainabu';
const westAndCentralAfrica =
  'abdoulaye aboubacar adama adjara aicha aissata aissatou alassane alhassan alima amadou aminata amy arame assa ' +
  'assetou assitan awa aya bakary balla bamba binta bintou boubacar cheick cire coumba dado daouda diarra djeneba djibril ' +
  'djenabou ebrima fanta fatim fatou fatoumata fatmata fode foday hadja haby halimatou hawa ibrahima idrissa isatou issa ' +
  'jainaba kadiatou kadija kadidia kalifa karamo kebba khady koumba lamin mabinty makan mamadou mame mariam mariama ' +
  'mariame massata modou moussa nafissatou ndeye nene nyima oumar oumou ousmane ramata ramatoulaye rokia rokhaya saidou ' +
  'salimata sekou seydou sira souleymane tenin tidiane yacouba yaya yero achille amandine arlette bertille celestine ' +
  'clarisse clementine edwige ernestine esperance estelle fabiola flore gaelle ghislaine honorine immaculee josiane ' +
  'larissa leopoldine marthe mireille nadege ngono nicaise odette prudence raissa rosalie sandrine solange sylvie ' +
  'thierry vanessa viviane yvette';
const eastAfrica =
  'abeba abebe abel abiy abrehet abdi abdirahman abdullahi achieng adanech adhanet akello akinyi alem almaz amanuel amaniel ' +
  'asha aster asmeret atieno awet ayaan ayan ayana azeb bahsan bereket berhane betelhem biniam birhan biruk brikti daniat ' +
  'dawit deeqa degol eden efrem elsa ephrem eyob ezra faduma fadumo fardowsa fasika feruz filmon fiyori freweini ' +
  'genet getachew ghebre gebre girmay habtom haimanot halima hamdi hayat helen helina hermon hiwet hodan hoodo ' +
  'ifrah ikran jamilah kaltum kebede kibrom kidist kidane luwam lemlem letebrhan letina lidya mahder mahlet makda mebrat ' +
  'mehret meaza medhanie mehari melat meron merhawit mesfin meseret mihret milkana mohamud mulu muna nafisa najma nakato ' +
  'namutebi nardos natnael netsanet njeri nyambura nasra omar rahel rahwa robel ruth saada saba sagal sahra salam ' +
  'samrawit samson selam selamawit senait semhar semira shewit simret sirak solomon tekle temesgen tesfay tesfaye ' +
  'tigist tirhas tsega tsegay tsehay tsion wanjiku warsan wambui winta yohannes yonas yodit yordanos yusra zaid zahara ' +
  'zebib zenebech zewdi';
const asia =
  'anh bich binh chau chi cuong diem diep dieu duc dung duong giang hang hanh hien hieu hoang hong hue hung huong huyen ' +
  'khanh khoa kieu lien linh loan long luong minh ngan ngoc nguyen nguyet nhung nhu oanh phuc phuong quan quang quyen ' +
  'quynh tam thanh thao thi thien thinh thoa thu thuan thuy thuong tien trang trinh truc tuan tuyet vinh vuong xuan ' +
  'yen achara anong apinya arunee buppha busaba chanida chompoo duangjai fon jintana kanokwan kanya kulap lamai lawan ' +
  'malee manee mayuree namfon naree nattaya nok noi nongnuch orathai pailin panida patcharin phailin ploy pornthip ratree ' +
  'rattana sasithorn siriporn sirikit sombat somchai somjai somporn somsak suchada sudarat sukanya sunisa supaporn ' +
  'suwanna thida tippawan ubon wanida waraporn wilai yupin analyn arlene cherry corazon divina erlinda evangeline ' +
  'fe imelda jennelyn jocelyn joy-ann jovelyn lorna luzviminda maricel maricris marilou marites marivic mylene nenita ' +
  'rosalinda rowena teresita amrita anita anjali archana aruna asif bibi chandra deepa deepika devi fazal gita gulnaz ' +
  'gurpreet harpreet imran indira jaspreet jyoti kamala kavita kiran kumari lakshmi lata laxmi madhu manjit maya meena ' +
  'mukesh nasreen nazia neha nisha nusrat padma pooja priya priyanka radha rajesh rajinder rakesh ramesh rani rashida ' +
  'razia rekha rukhsana rupa sabina sadia saima sandeep sandhya sangita sanjay santosh saraswati seema shabana shanti sharmin ' +
  'shazia sita sonia sumitra sunita suresh surinder sushma tahmina tasneem usha vijay yasmeen li-na mei meiling xiaoli ' +
  'xiaomei yan ying yuting';
const latinAmericaAndSouthernEurope =
  'adriana alba alejandra alejandro alessandra alfredo alicia alvaro amparo ana-maria andrea angelica antonella antonio ' +
  'araceli beatriz blanca bruna camila carla carlos carmela carolina catarina cecilia chiara claudia concepcion consuelo ' +
  'cristiano dayana diego dolores domenico edilma eduardo eliana eliane elisabetta emilio enrique ernesto esmeralda ' +
  'esperanza estefania eugenia fabio fabiana federica felipe fernanda fernando francesca francesco francisca francisco ' +
  'gabriele gilda giovanna giovanni giulia giuseppe gisela graciela guadalupe guillermo gustavo hector inez ines irene ' +
  'isabel isabela isabella ivone jaqueline javier jeronimo jesus joaquim joao jorge jose josefina juan juana juliana ' +
  'juliano karina leidy leonardo leticia ligia liliana lorena lorenzo lourdes lucia luciana lucila luigi luis luisa luiz ' +
  'luz manuel manuela marcela marcelo marcia marco marcos margarida maribel mariela mario marisol maritza marlene mateo ' +
  'matteo mauricio maurizio mercedes miguel milagros miriam mirta monica nayara nelly nicola noelia norma nuria ofelia ' +
  'olivia pablo paloma paola paolo patricia paulina pedro pilar rafael rafaela ramon raquel raul regina ricardo roberta ' +
  'roberto rocio rodrigo rosa rosalba rosana rosangela rosario ruben salvatore sandra sergio silvana silvia sofia ' +
  'soledad stefano susana tatiana thais thiago valeria vanesa veronica victoria victor vincenzo virginia viviana xiomara yadira ' +
  'yamileth yesenia yolanda yuliana zulema';
const germanyAndEnglish =
  'adam alexander alfred amanda andreas angelika anette anja anke anne annette annika antje anton arnold arne arthur astrid ' +
  'axel barbara bastian beate benjamin bernd bernhard bertha bettina bianca birgit bjorn britta brigitte bruno carola ' +
  'caroline carsten catherine charlotte christa christian christiane christina christine christoph christopher claas clara clement clemens stella alba gloria nora norma regina ' +
  'claudia clemens cornelia corinna dagmar daniel david dennis detlef dieter dietmar dirk dominik doris dorothea eberhard ' +
  'eckhard edeltraud edgar edith edward egon eleonore elfriede elisabeth elke elli ellen elsbeth emily emma emil erich ' +
  'erik erna erwin esther eva evelyn fabian felix ferdinand finn florian franz franziska frauke fred frederik frieda ' +
  'friederike friedrich fritz georg gerald gerda gerhard gerlinde gertrud gisela gregor greta gudrun guenter guenther ' +
  'gunter gunther gunda hannah hannelore hannes hans harald harry hartmut hedwig heidi heike heiko heiner heinrich heinz ' +
  'helene helga helmut henning henri henrike henry herbert hermann hilde hildegard holger horst hubert hugo ilse inge ' +
  'ingeborg ingo ingrid irmgard isabelle jack jacob jakob james jan jana jane janet janine jasmin jason jennifer jenny ' +
  'jens jessica jim joachim jochen johann johanna johannes john jonas jonathan jorg jorn joseph josef julia julian juliane ' +
  'jurgen justin jutta kai karen karin karl karla karsten kate kathrin katja katrin kelly kerstin kevin kim kirsten klara ' +
  'klaus konrad konstantin kristin kurt lara lars laura lea lena leni leon leonard leonie linda lina lisa lothar lotte ' +
  'louis louisa louise ludwig luca luisa lukas lutz lydia lynn magdalene maike maja malte mandy manfred manuela mareike ' +
  'margarete margit margot margret maria marianne marie marina marion marlies martha martin martina mary mathilde ' +
  'matthias max maximilian meike melanie melissa mia michael michaela michelle mike mira miriam moritz nadine nadja ' +
  'nancy natalie natascha nathan nicholas nick nico nicole niels niklas nils nina noah norbert olaf oliver oskar oswin ' +
  'otto pascal patricia patrick patrizia paul pauline peggy peter petra philip philipp philippa rainer ralf ralph raphael ' +
  'raymond rebecca regine reinhard reinhold renate richard rita robin roland rolf romy ronald rosemarie rosemary rudi ' +
  'rudolf ruth sabine sabrina sally sam samuel sandra sarah sascha saskia sebastian selina siegfried sigrid silke simon ' +
  'simone sonja sophia sophie stefan stefanie steffen stella stephan stephanie steven susan susann susanne svea svenja ' +
  'sven swantje sylvia tabea tanja tatjana theo theodor theresa theresia thomas thorsten tilman tim timo tina tobias tom ' +
  'toni tony torsten traute udo ulf ulrich ulrike ursula uta ute uwe valentin vanessa vera verena veronika viktor ' +
  'viktoria vincent volker walter waltraud wendy werner wilhelm willi william winfried wolfgang yvonne zoe';

const lists = [
  romania,
  bulgaria,
  hungaryAndSlovakia,
  albaniaAndKosovo,
  formerYugoslavia,
  ukraineRussiaBaltics,
  polandCzechia,
  turkey,
  arabicAndPersian,
  nigeriaAndGhana,
  westAndCentralAfrica,
  eastAfrica,
  asia,
  latinAmericaAndSouthernEurope,
  germanyAndEnglish,
];

const givenNames: ReadonlySet<string> = new Set(lists.flatMap((names) => names.split(' ')));

/** Whether a word is a frequent given name; accents and case do not matter. */
export const isGivenName = (word: string): boolean => givenNames.has(plain(word));
